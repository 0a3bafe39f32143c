package org.rundruf.announcement.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Incoming;
import org.rundruf.announcement.Note;
import org.rundruf.announcement.Problem;

/** What is mended in a text and said, what is refused, and what stays. */
class HygieneTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ab\\u202Ecd          | abcd       | U+202E (right-to-left override) as character 3
            ab\\u202Acd\\u202C   | abcd       | U+202A (left-to-right embedding) as character 3
            x\\u2067y            | xy         | U+2067 (right-to-left isolate) as character 2
            x\\u2069y            | xy         | U+2069 (pop directional isolate) as character 2
            \\ud83d\\ude00\\u202Dy | \\ud83d\\ude00y | U+202D (left-to-right override) as character 2
            """)
    void direction_marks_that_deceive_are_taken_out_of_yaml_json_and_cap(String title, String clean, String mark) {
        for (Incoming incoming : inAllForms(title)) {
            assertThat(incoming.document().text().title()).isEqualTo(unescaped(clean));
            assertThat(incoming.notes()).isNotEmpty();
            assertThat(incoming.notes().get(0).field())
                    .endsWith(incoming.document().source() == null ? "title" : "headline");
            assertThat(incoming.notes().get(0).note())
                    .isEqualTo("had the direction mark " + mark + ", and it was taken out");
            assertThat(incoming.notes().get(0).line()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cafe\\u0301 Ho\\u0308rde | Caf\\u00e9 H\\u00f6rde | 4
            Caf\\u00e9 Ho\\u0308rde  | Caf\\u00e9 H\\u00f6rde | 7
            """)
    void letters_and_accents_are_put_together(String title, String composed, int character) {
        for (Incoming incoming : inAllForms(title)) {
            assertThat(incoming.document().text().title()).isEqualTo(unescaped(composed));
            assertThat(incoming.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.note()).contains("apart from character " + character + " on"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0645\\u06cc\\u200c\\u0634\\u0648\\u062f",
        "Schiff\\u00adfahrt",
        "\\ud83d\\udc68\\u200d\\ud83d\\udc69\\u200d\\ud83d\\udc67 \\ud83c\\udde9\\ud83c\\uddea",
        "\\u2068+49\\u2069 \\u200fx",
        "p\\u0430yp\\u0430l",
        "\\u0915\\u094d\\u200d\\u0937"
    })
    void what_is_meant_stays_without_a_word(String title) {
        for (Incoming incoming : inAllForms(title)) {
            assertThat(incoming.document().text().title()).isEqualTo(unescaped(title));
            assertThat(incoming.notes()).isEmpty();
        }
    }

    @Test
    void notes_name_the_field_and_the_line_of_any_text() {
        Incoming incoming = incoming("""
                title: Fest
                body: |
                  eins
                  zwei\u2066drei
                translations:
                  ar:
                    title: "\u202Bعيد"
                facts:
                  place: "Hafen\u202E 1"
                quarters: [dortmund]
                """, "application/yaml");

        assertThat(incoming.notes())
                .extracting(Note::field, Note::line)
                .contains(tuple("body", 4), tuple("translations.ar.title", 7), tuple("facts.place", 9));
        assertThat(incoming.document().text().body()).isEqualTo("eins\nzweidrei");
        assertThat(incoming.document().facts().text("place")).contains("Hafen 1");
    }

    @Test
    void an_isolate_ends_with_its_paragraph() {
        Incoming incoming =
                incoming("title: Fest\nbody: \"a\u2066b\\nc\u2069d\"\nquarters: [dortmund]\n", "application/yaml");

        assertThat(incoming.document().text().body()).isEqualTo("ab\ncd");
        assertThat(incoming.notes()).hasSize(2);
    }

    @Test
    void many_tricks_do_not_make_many_notes() {
        Incoming incoming = incoming(
                "title: Fest\nbody: \"x" + "\u202E".repeat(19_000) + "\"\nquarters: [dortmund]\n", "application/yaml");

        assertThat(incoming.notes()).hasSizeBetween(1, 100);
        assertThat(incoming.document().text().body()).isEqualTo("x");
    }

    @Test
    void a_long_title_is_refused_with_the_limit_and_a_long_headline_is_cut_with_a_note() {
        String title = "W".repeat(10_000);
        for (Problem problem : List.of(
                Readers.problems(Readers.bytes("title: " + title + "\nquarters: [dortmund]\n"), "application/yaml")
                        .get(0),
                Readers.problems(
                                Readers.bytes("{\"title\": \"" + title + "\", \"quarters\": [\"dortmund\"]}"),
                                "application/json")
                        .get(0))) {
            assertThat(problem.field()).isEqualTo("title");
            assertThat(problem.problem()).isEqualTo("has 10,000 characters, and at most 160 are allowed");
        }
        assertThat(incoming(cap(title), "application/cap+xml").notes())
                .singleElement()
                .hasToString("Note[field=info.headline, note=has 10,000 characters, and was cut to 160, line=1]");
    }

    private static List<Incoming> inAllForms(String title) {
        return List.of(
                incoming("title: \"" + unescaped(title) + "\"\nquarters: [dortmund]\n", "application/yaml"),
                incoming("{\"title\": \"" + title + "\", \"quarters\": [\"dortmund\"]}", "application/json"),
                incoming(cap(unescaped(title)), "application/cap+xml"));
    }

    private static Incoming incoming(String input, String type) {
        return Readers.CITY.readIncoming(Readers.bytes(input), type);
    }

    private static String cap(String headline) {
        return "<alert xmlns=\"urn:oasis:names:tc:emergency:cap:1.2\"><identifier>a</identifier><sender>s</sender>"
                + "<sent>2026-11-24T09:00:00+01:00</sent><status>Actual</status><msgType>Alert</msgType><scope>Public</scope>"
                + "<info><language>de</language><category>Met</category><event>Sturm</event><urgency>Immediate</urgency>"
                + "<severity>Severe</severity><certainty>Likely</certainty><headline>" + headline + "</headline>"
                + "<area><areaDesc>Dortmund</areaDesc></area></info></alert>";
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
                .matcher(text)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }
}
