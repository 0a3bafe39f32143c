package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Heute kommt kein Wasser.          | kein Wasser.",
                "Gesperrt bis Freitag, 17:00.      | Freitag, 17:00.",
                "Heute ab 9 Uhr.                   | ab 9 Uhr.",
                "Am Dienstag, 24. November, 9 Uhr. | 24. November, 9 Uhr.",
                "مغلق يوم الثلاثاء الساعة \u2066من 9:00\u2069.   | الساعة من 9:00.",
                "Alles zur Straßenbahnhaltestellenverlegungsbekanntmachung im Hafen | im Hafen",
            })
    void stayTogether(String text, String last) {
        assertThat(LastWords.together(text)).contains(" <span class=\"nb\">");
        assertThat(tail(text)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "Wasser",
        "Kein Wasser",
        "9:00 10:00 11:00",
        "''",
        "Zur Straßenbahnhaltestellenverlegungsbekanntmachung heute",
    })
    void breakWhereThereIsNothingElseOrTheyAreTooLong(String text) {
        assertThat(LastWords.together(text)).isEqualTo(Html.of(text));
    }

    private static String tail(String text) {
        String html = LastWords.together(text);
        return html.substring(html.indexOf(" <span class=\"nb\">"))
                .replaceAll("<[^>]*>", "")
                .strip();
    }
}
