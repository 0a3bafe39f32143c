package org.rundruf.print;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactLine;
import org.rundruf.localization.Language;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Templates;
import org.rundruf.localization.WordFiles;
import org.rundruf.localization.Words;
import org.rundruf.rendering.Links;
import org.rundruf.rendering.MessageContext;

/** A water shut-off in many languages, as it would reach the print room. */
final class Samples {
    static final OffsetDateTime DATE = OffsetDateTime.parse("2026-11-23T18:00:00+01:00");
    static final Templates TEMPLATES = Templates.standard();
    private static final WordFiles FILES = new WordFiles(TEMPLATES);
    static final Languages LANGUAGES = new Languages(FILES);
    static final Words WORDS = new Words(FILES);
    static final PrintSettings SETTINGS =
            new PrintSettings(java.time.ZoneId.of("Europe/Berlin"), false, "V.i.S.d.P.: Stadtkanzlei");
    static final PrintPages PAGES = new PrintPages(TEMPLATES, WORDS, SETTINGS);

    private static final String OTHERS = "ar en fa pl ro ru tr uk ur";

    private Samples() {}

    /** A language's title, summary, body and time; place and phone are the same in all. */
    enum Sample {
        DE(
                "Kein Wasser am Dienstag",
                "Am Dienstag wird das Wasser für sechs Stunden abgestellt.",
                "Bitte füllen Sie vorher Wasser in Flaschen und Eimer. Schalten Sie Waschmaschine und Spülmaschine aus. "
                        + "Lassen Sie danach das Wasser kurz laufen, bis es klar ist.",
                "Dienstag, 24. November, 9:00–15:00 Uhr"),
        EN(
                "No water on Tuesday",
                "On Tuesday the water is turned off for six hours.",
                "Please fill bottles and buckets beforehand. Turn off your washing machine and dishwasher.\n\n"
                        + "* Afterwards, let the water run until it is clear.\n* Drinking water: Schützenstraße 42.",
                "Tuesday, 24 November, 9:00 am – 3:00 pm"),
        AR(
                "لا ماء يوم الثلاثاء",
                "ستُقطع المياه يوم الثلاثاء لمدة ست ساعات.",
                "يرجى ملء الماء في زجاجات ودلاء مسبقًا. أطفئوا الغسالة وغسالة الصحون. بعد ذلك اتركوا الماء يجري قليلًا حتى "
                        + "يصبح صافيًا (نحو دقيقتين). تجدون شاحنة مياه الشرب أمام المبنى \u2066Schützenstraße 42\u2069. "
                        + "للأسئلة: \u2066+49 231 500\u2069.",
                "الثلاثاء، 24 نوفمبر، الساعة \u20669:00–15:00\u2069"),
        FA(
                "سه‌شنبه آب قطع است",
                "آب روز سه‌شنبه شش ساعت قطع می‌شود.",
                "لطفاً از قبل بطری‌ها و سطل‌ها را پر کنید. ماشین لباسشویی و ظرفشویی را خاموش کنید. پس از آن بگذارید آب کمی "
                        + "بیاید تا شفاف شود. آب آشامیدنی جلوی \u2066Schützenstraße 42\u2069 در دسترس است.",
                "سه‌شنبه ۲۴ نوامبر، ساعت \u20669:00–15:00\u2069"),
        UR(
                "منگل کو پانی نہیں آئے گا",
                "منگل کو چھ گھنٹے کے لیے پانی بند رہے گا۔",
                "براہِ کرم پہلے سے بوتلوں اور بالٹیوں میں پانی بھر لیں۔ واشنگ مشین اور ڈش واشر بند کر دیں۔ بعد میں پانی کو "
                        + "تھوڑی دیر چلنے دیں جب تک وہ صاف نہ ہو جائے۔ پینے کا پانی \u2066Schützenstraße 42\u2069 کے سامنے ملے گا۔",
                "منگل، 24 نومبر، \u20669:00–15:00\u2069 بجے"),
        UK(
                "У вівторок не буде води",
                "У вівторок воду відключать на шість годин.",
                "Будь ласка, заздалегідь наповніть пляшки та відра. Вимкніть пральну і посудомийну машини. Потім дайте воді "
                        + "трохи стекти, доки вона не стане прозорою.",
                "вівторок, 24 листопада, 9:00–15:00"),
        PL(
                "We wtorek nie będzie wody",
                "We wtorek woda zostanie wyłączona na sześć godzin.",
                "Prosimy wcześniej napełnić butelki i wiadra. Proszę wyłączyć pralkę i zmywarkę. Następnie należy na krótko "
                        + "odkręcić wodę, aż będzie czysta. Żółć, źdźbło, gęś.",
                "wtorek, 24 listopada, 9:00–15:00"),
        TR(
                "Salı günü su yok",
                "Salı günü su altı saat kesilecek.",
                "Lütfen önceden şişe ve kovaları doldurun. Çamaşır ve bulaşık makinesini kapatın. Sonra suyu berraklaşana "
                        + "kadar kısa süre akıtın. Fiyatı, içme suyu, ığdır.",
                "24 Kasım Salı, 9.00–15.00"),
        RO(
                "Marți nu curge apă",
                "Marți apa va fi oprită timp de șase ore.",
                "Vă rugăm să umpleți din timp sticle și găleți. Opriți mașina de spălat rufe și mașina de spălat vase.",
                "marți, 24 noiembrie, 9:00–15:00"),
        BG(
                "Във вторник няма вода",
                "Във вторник водата ще бъде спряна за шест часа.",
                "Моля, напълнете предварително бутилки и кофи. Изключете пералнята и съдомиялната машина.",
                "вторник, 24 ноември, 9:00–15:00 ч."),
        EL(
                "Την Τρίτη δεν θα υπάρχει νερό",
                "Την Τρίτη το νερό θα διακοπεί για έξι ώρες.",
                "Παρακαλούμε γεμίστε εγκαίρως μπουκάλια και κουβάδες.",
                "Τρίτη 24 Νοεμβρίου, 9:00–15:00"),
        HE(
                "אין מים ביום שלישי",
                "ביום שלישי המים ינותקו לשש שעות.",
                "נא למלא מראש בקבוקים ודליים (עד 10 ליטר). כבו את מכונת הכביסה. מי שתייה: \u2066Schützenstraße 42\u2069.",
                "יום שלישי, 24 בנובמבר, \u20669:00–15:00\u2069"),
        HI(
                "मंगलवार को पानी नहीं आएगा",
                "मंगलवार को छह घंटे के लिए पानी बंद रहेगा।",
                "कृपया पहले से बोतलें और बाल्टियाँ भर लें। वॉशिंग मशीन और डिशवॉशर बंद कर दें। क्षेत्र की स्थिति श्रृंखला।",
                "मंगलवार, 24 नवंबर, 9:00–15:00"),
        TI("ሰሉስ ማይ የለን", "ሰሉስ ማይ ንሽዱሽተ ሰዓታት ክዕጾ እዩ።", "በጃኹም ኣቐዲምኩም ጠራሙዝን ባልዲታትን ብማይ ምልእዎም።", "ሰሉስ 24 ሕዳር፣ 9:00–15:00");

        final String title;
        final String summary;
        final String body;
        final String when;

        Sample(String title, String summary, String body, String when) {
            this.title = title;
            this.summary = summary;
            this.body = body;
            this.when = when;
        }

        Language language() {
            return LANGUAGES.find(name().toLowerCase(java.util.Locale.ROOT));
        }

        Localized localized() {
            return text(title, summary, body);
        }

        Localized text(String headline, String lead, String text) {
            Language language = language();
            boolean isolated = language.rightToLeft();
            return new Localized(
                    language,
                    Localized.Origin.AUTHOR,
                    headline,
                    lead,
                    text,
                    null,
                    null,
                    List.of(
                            fact(FactLine.Kind.WHEN, "fact.when", when),
                            fact(FactLine.Kind.WHERE, "fact.where", isolate("Schützenstraße 1–99", isolated)),
                            fact(FactLine.Kind.PHONE, "fact.phone", isolate("0231 50-0", isolated))),
                    when,
                    null);
        }

        private FactLine fact(FactLine.Kind kind, String label, String value) {
            return new FactLine(kind, WORDS.text(language(), label), value, null);
        }

        PageContent content() {
            return content(localized(), Topic.WATER);
        }

        PageContent content(Localized text, Topic topic) {
            return content(text, message(topic));
        }

        PageContent content(Localized text, MessageContext message) {
            return new PageContent(text, message, others(), "2026-114", null, DATE);
        }

        private List<Language> others() {
            return Arrays.stream(OTHERS.split(" "))
                    .filter(tag -> !tag.equals(language().tag()))
                    .map(LANGUAGES::find)
                    .toList();
        }
    }

    static MessageContext message(Topic topic) {
        return new MessageContext(
                "hafen-water-2026-11",
                topic,
                Urgency.NORMAL,
                List.of("Hafen", "Innenstadt-Nord"),
                "Stadt Dortmund",
                new Links(URI.create("https://dortmund.example")),
                null);
    }

    private static String isolate(String text, boolean isolated) {
        return isolated ? "\u2066" + text + "\u2069" : text;
    }
}
