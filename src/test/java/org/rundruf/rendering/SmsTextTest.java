package org.rundruf.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Urgency;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Notice;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.testing.KitSamples;

class SmsTextTest {
    private static final SmsText SMS = Samples.RENDERING.sms();

    @Test
    void says_title_facts_summary_and_link() {
        assertThat(render("de", "Kein Wasser", "Bitte Wasser abfüllen.", null)).isEqualTo("""
                        Kein Wasser
                        Di 24.11., 9:00-15:00
                        Hafen 1-9
                        Fragen? 0231 500
                        Bitte Wasser abfüllen.
                        https://a.example/a/wasser?lang=de""");
    }

    @Test
    void the_kits_line_is_enough() {
        assertThat(render("de", "Kein Wasser", "Bitte Wasser abfüllen.", "Kein Wasser: Hafen 1–9, Di 24.11."))
                .isEqualTo("Kein Wasser: Hafen 1-9, Di 24.11.\nhttps://a.example/a/wasser?lang=de");
    }

    @Test
    void repeats_no_fact_that_is_said_already() {
        assertThat(render("de", "Kein Wasser: Hafen 1–9", "Di 24.11., 9:00-15:00, Hilfe: 0231 500", null))
                .isEqualTo("""
                        Kein Wasser: Hafen 1-9
                        Di 24.11., 9:00-15:00, Hilfe: 0231 500
                        https://a.example/a/wasser?lang=de""");
    }

    @Test
    void does_without_facts_and_summary() {
        Localized bare = new Localized(
                Samples.language("de"), Origin.AUTHOR, "Kein Wasser", "", "", null, null, List.of(), "", null);
        assertThat(SMS.render(bare, Samples.context(null))).isEqualTo("Kein Wasser\n" + Samples.LINK + "de");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        de | „Wasser“ – morgen… l’eau | "Wasser" - morgen... l'eau | GSM-7
        fr | «\u00A0Eau\u202F» coupée | " Eau " coupée             | GSM-7
        pl | „Woda” – święto          | „Woda” – święto            | UCS-2
        fr | Ça\u00A0va – forêt       | Ça va – forêt              | UCS-2
        uk | Зв’язок – завтра         | Зв’язок – завтра           | UCS-2
        """)
    void pays_for_no_punctuation(String tag, String title, String expected, String encoding) {
        String text = render(tag, title, "", "Kein Wasser: " + title);
        assertThat(text).startsWith("Kein Wasser: " + expected + "\n");
        assertThat(SmsSegments.of(text).encoding()).isEqualTo(encoding);
    }

    @Test
    void more_than_the_first_sentence_only_fills_the_space() {
        String first = "Bitte füllen Sie vorher Flaschen und Eimer mit Wasser.";
        String more = " Danach lassen Sie das kalte Wasser laufen, bis es klar ist. Vielen Dank für Ihre Geduld.";
        assertThat(render("de", "Kein Wasser", first + more, null)).isEqualTo("""
                        Kein Wasser
                        Di 24.11., 9:00-15:00
                        Hafen 1-9
                        Fragen? 0231 500
                        Bitte füllen Sie vorher Flaschen und Eimer mit Wasser.
                        https://a.example/a/wasser?lang=de""");
        assertThat(render("de", "Kein Wasser in der gesamten Nordstadt", first + more, null))
                .contains(first + more);
    }

    @Test
    void an_emergency_says_all_that_fits_the_citys_limit() {
        String summary = "Bitte füllen Sie vorher Flaschen und Eimer mit Wasser. Rufen Sie im Notfall 112 an. "
                + "Danach lassen Sie das kalte Wasser laufen, bis es klar ist.";
        MessageContext usual = Samples.context(null);
        MessageContext emergency = new MessageContext(
                usual.id(), usual.topic(), Urgency.EMERGENCY, usual.quarters(), usual.publisher(), usual.links(), null);
        Localized text = Samples.text("de", "Kein Wasser", summary, "", null);
        assertThat(SMS.render(text, usual)).doesNotContain("klar ist");
        assertThat(SMS.render(text, emergency)).contains(summary);
    }

    @Test
    void a_correction_and_a_notice_stand_on_top() {
        Localized german = Samples.text("de", "Kein Wasser", "Bitte abfüllen.", "", null)
                .withNotice(new Notice(Samples.language("en"), "Not in English yet."));
        String text = SMS.render(german, Samples.context(new MessageContext.Replaces("message.correction", "23.11.")));
        assertThat(text)
                .startsWith("Not in English yet.\nBerichtigung: ersetzt die Nachricht vom 23.11.\nKein Wasser\nDi");
    }

    @Test
    void an_all_clear_says_the_title_once() {
        Localized german = Samples.text("de", "Kein Wasser", "", "", null);
        String text =
                SMS.render(german, Samples.context(new MessageContext.Replaces("message.allclear", "Kein Wasser")));
        assertThat(text).startsWith("Entwarnung: Kein Wasser\nDi 24.11.");
    }

    @Test
    void what_nobody_can_carry_is_shortened() {
        String text = render("de", "Kein Wasser", "Wasser ".repeat(400).strip() + ".", null);
        assertThat(text).hasSizeLessThanOrEqualTo(1600).contains("Wasser...\n").endsWith(Samples.LINK + "de");
    }

    @Test
    void leaves_out_the_phone_number_before_the_first_sentence_and_never_time_place_and_link() {
        String sentence = "Bitte füllen Sie vorher Flaschen, Töpfe und Eimer mit Wasser, damit Sie kochen können.";
        Localized text = Samples.text("de", "Kein Wasser", sentence, "", null);
        assertThat(render(2, text)).contains("0231 500", sentence);
        assertThat(render(1, text))
                .hasSizeLessThanOrEqualTo(160)
                .startsWith("Kein Wasser\nDi 24.11., 9:00-15:00\nHafen 1-9\nBitte füllen Sie vorher")
                .doesNotContain("0231")
                .endsWith("\n" + Samples.LINK + "de");
    }

    @Test
    void cuts_a_title_that_is_too_long_and_keeps_time_place_and_link() {
        Localized text =
                Samples.text("de", "Kein Wasser in der Straße ".repeat(20).strip(), "Bitte.", "", null);
        assertThat(render(1, text))
                .hasSizeLessThanOrEqualTo(160)
                .startsWith("Kein Wasser in der")
                .contains("...\nDi 24.11., 9:00-15:00\nHafen 1-9\n")
                .endsWith(Samples.LINK + "de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "ar", "ru"})
    void a_kits_line_loses_its_optional_facts_from_the_last_one_on(String tag) {
        Localized text = KitSamples.full("street-closure").get(tag);
        String whole = render(9, text);
        String shorter = render(SmsSegments.of(whole).segments() - 1, text);
        assertThat(whole).contains("0231 500", "Schützenstraße");
        assertThat(shorter)
                .doesNotContain("0231 500")
                .contains("Münsterstraße 60–110")
                .containsPattern("24[./]11");
        assertThat(render(1, text))
                .doesNotContain("Schützenstraße")
                .contains("Münsterstraße 60–110")
                .containsPattern("24[./]11.*\n")
                .endsWith(Samples.LINK + tag);
    }

    @Property(tries = 300)
    void fits_and_keeps_words_facts_and_link(@ForAll("summaries") String summary) {
        Localized german = Samples.text("de", "Kein Wasser", summary, "", null);
        String text = SMS.render(german, Samples.context(null));
        String first = Sentences.of(summary, german.language().locale()).get(0).strip();
        String least = SMS.render(Samples.text("de", "Kein Wasser", first, "", null), Samples.context(null));
        assertThat(SmsSegments.of(text).segments())
                .isEqualTo(SmsSegments.of(least).segments());
        assertThat(text).contains("Di 24.11., 9:00-15:00", "Hafen 1-9").endsWith(Samples.LINK + "de");
        // A single sentence of four segments leaves no room for the number.
        assertThat(text.contains("0231 500")).isEqualTo(least.contains("0231 500"));
        assertThat(List.of(summary.split("[ .]+"))).containsAll(summaryWords(text));
    }

    @Property(tries = 300)
    void isolates_stay_balanced(@ForAll("arabic") String summary) {
        String isolated = Isolates.isolateRuns(summary, Samples.language("ar"));
        String text = SMS.render(Samples.text("ar", "لا ماء", isolated, "", null), Samples.context(null));
        assertThat(text.chars().filter(c -> c == '\u2066').count())
                .isEqualTo(text.chars().filter(c -> c == '\u2069').count());
        assertThat(text).endsWith("\n" + Samples.LINK + "ar");
    }

    @Provide
    Arbitrary<String> summaries() {
        Arbitrary<String> words = Arbitraries.of(
                "Wasser", "Töpfe", "füllen", "Straßenbahnhaltestelle", "Eimer", "12345", "example-org", "ab", "Sie.");
        return words.list().ofMinSize(1).ofMaxSize(60).map(list -> String.join(" ", list) + ".");
    }

    @Provide
    Arbitrary<String> arabic() {
        Arbitrary<String> words = Arbitraries.of("ماء", "الثلاثاء", "Schützenstraße 42", "9:00–15:00", "يرجى.", "24");
        return words.list().ofMinSize(1).ofMaxSize(40).map(list -> String.join(" ", list) + ".");
    }

    private static List<String> summaryWords(String text) {
        String[] lines = text.split("\n");
        return List.of(lines[lines.length - 2].split("[ .]+"));
    }

    private static String render(int segments, Localized text) {
        return Rendering.of(Samples.ROOM.templates(), Samples.ROOM.words(), segments)
                .sms()
                .render(text, Samples.context(null));
    }

    private static String render(String tag, String title, String summary, String sms) {
        return SMS.render(Samples.text(tag, title, summary, "", sms), Samples.context(null));
    }
}
