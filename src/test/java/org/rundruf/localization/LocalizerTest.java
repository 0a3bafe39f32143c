package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Money;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.FactLine.Kind;
import org.rundruf.localization.Localized.Origin;

class LocalizerTest {
    private static final Text NOTHING = new Text(null, null, null);
    private static final Text OWN = new Text("Eigener Titel", "Eigene Worte.", null);

    @TempDir
    private static Path folder;

    private static Localizer withoutHotline;

    private final Map<String, Object> facts = new LinkedHashMap<>();

    @BeforeAll
    static void a_kit_in_two_languages() throws IOException {
        write(
                "kit.yaml",
                "{topic: water, parameters: {starts: {type: datetime, required: true},"
                        + " ends: {type: datetime, required: true}, place: {type: place, required: true},"
                        + " seats: {type: number, required: true},"
                        + " access: {type: choice, required: true, choices: [yes, no]}}}");
        write("de.yaml", """
                title: "Am {starts, date, ::EEEEdMMMM}"
                summary: "{seats, plural, =1 {ein Platz} other {# Plätze}}, {access, select, yes {mit} other {ohne}} Rampe."
                body: "Beginn: {starts}. {ends, select, none {} other {Ende: {ends, time, ::Hm}.}} {phone, select, none {Kein Telefon.} other {{phone}}}"
                sms: "{place}, {when_short}"
                voice: "{when}"
                """);
        write("ar.yaml", "title: 'في {place} الساعة {starts, time, ::Hm}–{ends, time, ::Hm}'");
        withoutHotline = localizer(null);
    }

    @BeforeEach
    void facts() {
        facts.put("starts", OffsetDateTime.parse("2026-11-24T08:00Z"));
        facts.put("ends", OffsetDateTime.parse("2026-11-24T14:00Z"));
        facts.put("place", "Hafen 1–9");
        facts.put("seats", new BigDecimal(3));
        facts.put("access", "yes");
    }

    @Test
    void a_kit_speaks_all_its_languages() {
        Map<String, Localized> texts =
                localize("test", NOTHING, List.of("de", "ar"), Map.of()).available();
        assertThat(texts.keySet()).containsExactly("de", "ar");
        Localized german = texts.get("de");
        assertThat(german.origin()).isEqualTo(Origin.KIT);
        assertThat(german.title()).isEqualTo("Am Dienstag, 24. November");
        assertThat(german.summary()).isEqualTo("3 Plätze, mit Rampe.");
        assertThat(german.body()).isEqualTo("Beginn: Dienstag, 24. November, 9:00 Uhr. Ende: 15:00. Kein Telefon.");
        assertThat(german.sms()).isEqualTo("Hafen 1–9, Di 24.11., 9:00-15:00");
        assertThat(german.voice()).isEqualTo("Dienstag, der vierundzwanzigste November, von neun Uhr bis fünfzehn Uhr");
        assertThat(texts.get("ar").title()).isEqualTo("في \u2066Hafen 1–9\u2069 الساعة \u206609:00–15:00\u2069");
        assertThat(texts.get("ar").sms()).isNull();
    }

    @Test
    void the_author_wins_in_their_language_only() {
        Localizations texts = localize("test", OWN, List.of("de", "ar"), Map.of());
        Localized german = texts.available().get("de");
        assertThat(german.origin()).isEqualTo(Origin.AUTHOR);
        assertThat(german.title()).isEqualTo("Eigener Titel");
        assertThat(german.body()).startsWith("Beginn:");
        assertThat(german.sms()).isNull();
        assertThat(texts.available().get("ar").origin()).isEqualTo(Origin.KIT);
    }

    @Test
    void what_the_document_brings_is_wanted_too() {
        Map<String, Text> translations = Map.of("pl-PL", new Text("Tytuł", "Opis.", null));
        Localizations texts = localize(null, OWN, List.of("de", "uk"), translations);
        assertThat(texts.available()).containsOnlyKeys("de", "pl");
        assertThat(texts.missing()).isEqualTo(Map.of("uk", "not translated"));
    }

    @Test
    void no_title_comes_from_another_language() {
        Map<String, Text> translations = Map.of("ar", new Text(null, "ملخص", null));
        Localizations texts = localize(null, OWN, List.of("de"), translations);
        assertThat(texts.available()).containsOnlyKeys("de");
        assertThat(texts.missing()).isEqualTo(Map.of("ar", "the translation has no title"));
    }

    @Test
    void says_which_kit_lacks_a_language() {
        assertThat(localize("test", NOTHING, List.of("de", "uk"), Map.of()).missing())
                .isEqualTo(Map.of("uk", "kit test is not written in it"));
    }

    @Test
    void a_kit_that_cannot_say_it_names_the_part() {
        facts.remove("seats");
        assertThat(localize("test", NOTHING, List.of("de"), Map.of()).missing())
                .isEqualTo(Map.of("de", "kit test, summary: 'none' is not a Number"));
    }

    @Test
    void without_a_wish_every_language_of_the_kits_is_wanted_the_citys_first() {
        Localizations texts = localize("water-shutoff", NOTHING, List.of(), Map.of());
        assertThat(texts.available().keySet()).startsWith("de", "de-simple").contains("ar", "fa", "uk", "ur");
        assertThat(texts.missing()).isEmpty();
    }

    @Test
    void facts_stand_in_their_order() {
        facts.put("cost", new Money(BigDecimal.ZERO, Currency.getInstance("EUR")));
        facts.put("email", "hilfe@example.org");
        facts.put("url", "https://www.example.org/wasser/");
        facts.put("phone", "+49 231 500");
        List<FactLine> lines = localize(null, OWN, List.of("de"), Map.of())
                .available()
                .get("de")
                .facts();
        assertThat(lines)
                .containsExactly(
                        new FactLine(
                                Kind.WHEN,
                                "Wann",
                                "Dienstag, 24. November, 9:00–15:00 Uhr",
                                null,
                                "Dienstag, der vierundzwanzigste November, von neun Uhr bis fünfzehn Uhr"),
                        new FactLine(Kind.WHERE, "Wo", "Hafen 1–9", null, "Hafen 1 bis 9"),
                        new FactLine(
                                Kind.PHONE,
                                "Fragen?",
                                "0231 500",
                                "tel:+49231500",
                                "null zwei drei eins, fünf null null"),
                        new FactLine(Kind.URL, "Mehr", "example.org/wasser", "https://www.example.org/wasser/", ""),
                        new FactLine(Kind.EMAIL, "E-Mail", "hilfe@example.org", "mailto:hilfe@example.org"),
                        new FactLine(Kind.COST, "Preis", "kostenlos", null));
    }

    @Test
    void an_address_that_is_no_web_address_is_no_link() {
        facts.put("url", "javascript:alert(1)");
        List<FactLine> lines = localize(null, OWN, List.of("de"), Map.of())
                .available()
                .get("de")
                .facts();
        assertThat(lines.get(2).href()).isNull();
    }

    @Test
    void a_notice_says_in_the_readers_language_where_help_is() {
        Localized german =
                localize(null, OWN, List.of("de"), Map.of()).available().get("de");
        Localizer localizer = localizer("+49 231 50-0");
        assertThat(localizer.withNotice(german, "ar").notice().text()).endsWith("\u20660231 500\u2069");
        assertThat(localizer.withNotice(german, "it").notice().language().tag()).isEqualTo("en");
        assertThat(withoutHotline.withNotice(german, "en").notice().text())
                .isEqualTo("This message is not available in English yet.");
    }

    @Test
    void the_announcements_own_number_comes_first() {
        facts.put("phone", "0231 999");
        Localized german =
                localize(null, OWN, List.of("de"), Map.of()).available().get("de");
        assertThat(localizer("0231 500").withNotice(german, "en").notice().text())
                .endsWith("0231 999");
    }

    @Test
    void people_without_a_match_get_the_documents_language_or_the_citys() {
        Localizer localizer = withoutHotline;
        Document document = document(null, OWN, List.of(), Map.of());
        assertThat(localizer.defaultLanguage(document, List.of("ar", "de"))).contains("de");
        assertThat(localizer.defaultLanguage(document, List.of("ar", "uk"))).contains("ar");
        assertThat(localizer.defaultLanguage(document, List.of())).isEmpty();
    }

    private Localizations localize(String kit, Text text, List<String> languages, Map<String, Text> translations) {
        return withoutHotline.localize(document(kit, text, languages, translations), Year.of(2026));
    }

    private static Localizer localizer(String hotline) {
        LocalizationSettings settings = LocalizationSettings.of(List.of(), "de", hotline, ZoneId.of("Europe/Berlin"));
        return Localization.of(new Templates(folder), settings).localizer();
    }

    private Document document(String kit, Text text, List<String> languages, Map<String, Text> translations) {
        return new Document(
                "test-1",
                kit,
                "de",
                text,
                new Facts(facts),
                List.of("hafen"),
                Topic.WATER,
                Urgency.NORMAL,
                Set.of(Channel.SMS),
                languages,
                translations,
                null,
                null,
                null,
                Purpose.ALERT,
                null);
    }

    private static void write(String file, String content) throws IOException {
        Path path = folder.resolve("kits/test/" + file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
