package org.rundruf.localization.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.Glossary;
import org.rundruf.localization.GlossaryTerms;
import org.rundruf.localization.machine.EngineFailure.Reason;

class ProtectionTest {
    private static final Protection PROTECTION = new Protection(new GlossaryTerms(new Glossary(List.of(
            new Glossary.Term("Stadt Dortmund", Map.of("en", "City of Dortmund")),
            new Glossary.Term("Nordstadt", Map.of())))));
    private static final List<String> FACTS = List.of("Schützenstraße 1–99", " ", "Halle <3>");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Kein Wasser & Strom       | Kein Wasser &amp; Strom
                    Ab 9:00–15:00 Uhr         | Ab <x id="0">9:00–15:00</x> Uhr
                    Am 24.11.2026 ab 9 Uhr    | Am <x id="0">24.11.2026</x> ab <x id="1">9</x> Uhr
                    Linie U47 und 3a          | Linie <x id="0">U47</x> und <x id="1">3a</x>
                    In Schützenstraße 1–99    | In <x id="0">Schützenstraße 1–99</x>
                    In Halle <3>              | In <x id="0">Halle &lt;3&gt;</x>
                    Die Stadt Dortmund        | Die <x id="0">Stadt Dortmund</x>
                    Tel. 0231 50-0, jetzt     | Tel. <x id="0">0231 50-0</x>, jetzt
                    Ruf +49 231 500 1234.     | Ruf <x id="0">+49 231 500 1234</x>.
                    a.b@x.org schreiben       | <x id="0">a.b@x.org</x> schreiben
                    Siehe https://x.org/a?b.  | Siehe <x id="0">https://x.org/a?b</x>.
                    Bitte {name} fragen       | Bitte <x id="0">{name}</x> fragen
                    Bitte `mvn` fragen        | Bitte <x id="0">`mvn`</x> fragen
                    Bitte **nicht** trinken   | Bitte <m id="0">nicht</m> trinken
                    ***Ganz*** wichtig        | <m id="0"><m id="1">Ganz</m></m> wichtig
                    Siehe [Plan](https://x.y) | Siehe <m id="0">Plan</m>
                    Ein **halbes Zeichen      | Ein <x id="0">*</x><x id="1">*</x>halbes Zeichen
                    **Nur 5 Liter** je Tag    | <m id="0">Nur <x id="0">5</x> Liter</m> je Tag
                    <https://x.org> ansehen   | <x id="0">&lt;https://x.org&gt;</x> ansehen
                    """, delimiter = '|')
    void marks_what_must_not_change(String text, String marked) {
        assertThat(protect(text).marked()).isEqualTo(marked);
    }

    @Test
    void what_is_kept_comes_back_in_the_form_of_the_language() throws EngineFailure {
        ProtectedSegment segment =
                protect("Die **Stadt Dortmund** sperrt ab 9:00\ndie [Straße](https://x.org/?a&b) in Nordstadt.");

        assertThat(segment.restore("From <x id=\"1\">9:00</x>, the <m id=\"0\"> <x id=\"0\">Stadt Dortmund</x> </m>"
                        + "closes the <m id=\"1\">road</m> in <x id=\"2\">Nordstadt</x> &amp; more."))
                .isEqualTo("From 9:00, the **City of Dortmund** closes the [road](https://x.org/?a&b) in Nordstadt"
                        + " & more.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    From <m id="0">now</m> on.                                            | lost "9:00"
                    From <x id="0">9:00</x> on.                                           | lost "**"
                    From <x id="0">9.00</x> <m id="0">on</m>.                             | made "9.00" of "9:00"
                    <x id="0">9:00</x> <x id="0">9:00</x> <m id="0">on</m>                | has "9:00" twice
                    <x id="0">9:00</x> <m id="0">on</m> <m id="0">on</m>                  | has "**" twice
                    <x id="0">9:00</x> <m id="0">on                                       | lost "**"
                    <x id="0">9:00</x> <m id="0">on</m></m>                               | invented "</m>"
                    <x id="0">9:00</x> <m id="0">on</m> <x id="1">5</x>                   | invented "<x id="1">"
                    <x id="0">9:00</x> <m id="0">on</m> <m id="7">5</m>                   | invented "<m id="7">"
                    <x id="0">9:00</x> <m id="0">on</m> <b>5</b>                          | invented "<b>"
                    <x id="0">9:00</x> <m id="0">on</m> 10                                | invented "10"
                    <x id="0">9:00</x> <m id="0">on</m> www://x                           | invented "www://x"
                    <x id="0">9:00</x> <m id="0">on</m> at                                | has 4 letters for 39
                    Ab <x id="0">9:00</x> sperren wir <m id="0">heute</m> noch alle Wege und Straßen. | is not translated
                    ''                                                                    | lost "9:00"
                    """, delimiter = '|')
    void refuses_an_answer_that_lost_or_invented_something(String answer, String problem) {
        ProtectedSegment segment = protect("Ab 9:00 sperren wir **heute** noch alle Wege und Straßen.");

        assertThatThrownBy(() -> segment.restore(answer))
                .isInstanceOfSatisfying(
                        EngineFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.NONSENSE))
                .hasMessage("the answer " + problem);
    }

    @Test
    void an_empty_answer_is_none() {
        assertThatThrownBy(() -> protect("Kein Wasser").restore(" ")).hasMessage("the answer is empty");
    }

    @ParameterizedTest
    @CsvSource({"Information, Information", "Café Central, Café Central"})
    void names_and_loanwords_may_stay(String text, String answer) throws EngineFailure {
        assertThat(protect(text).restore(answer)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "Stadt Dortmund, City of Dortmund",
        "9:00–15:00, 9:00–15:00",
        "'Stadt Dortmund, Nordstadt', 'City of Dortmund, Nordstadt'"
    })
    void what_has_no_words_needs_no_engine(String text, String translation) {
        assertThat(protect(text).hasWords()).isFalse();
        assertThat(protect(text).withoutWords()).isEqualTo(translation);
    }

    @Property
    void an_engine_that_changes_words_only_is_believed(@ForAll("segments") String text) throws EngineFailure {
        ProtectedSegment segment = PROTECTION.protect(text, "pl", FACTS);
        if (segment.hasWords()) {
            String answer = segment.marked().replaceFirst("Wasser", "Woda");
            // spaces beside a mark go outside of it
            assertThat(segment.restore(answer))
                    .isEqualToIgnoringWhitespace(segment.text().replaceFirst("Wasser", "Woda"));
        }
    }

    @Provide
    Arbitrary<String> segments() {
        return Arbitraries.of(
                        "Wasser",
                        " ",
                        ". ",
                        "**",
                        "*",
                        "_",
                        "`",
                        "[",
                        "](https://x.org)",
                        "<b>",
                        "<",
                        "&",
                        "&amp;",
                        "9:00",
                        "24.",
                        "U47",
                        "{x}",
                        "{",
                        "\\*",
                        "Stadt Dortmund",
                        "a@b.de",
                        "+49 231 500",
                        "ماء",
                        "\"",
                        "👍")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(pieces -> "Wasser " + String.join("", pieces));
    }

    private static ProtectedSegment protect(String text) {
        return PROTECTION.protect(text, "en", FACTS);
    }
}
