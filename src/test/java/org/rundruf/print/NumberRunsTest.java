package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "am 30. November, früh     | am [30. November,] früh",
                "30 نوفمبر، الساعة          | [30 نوفمبر،] الساعة",
                "9:00–15:00 Uhr.           | [9:00–15:00 Uhr.]",
                "<bdi>9:00</bdi> Uhr       | [<bdi>9:00</bdi> Uhr]",
                "Straße 1 und Haus 2       | Straße [1 und] Haus 2",
                "U41 fährt                 | U41 fährt",
                "ohne Zahl                 | ohne Zahl",
            })
    void theWordAfterANumberStaysWithIt(String html, String together) {
        String expected = together.replace("[", "<span class=\"nb\">").replace("]", "</span>");

        assertThat(NumberRuns.together(html)).isEqualTo(expected);
    }

    /** In the table _ stands for a space that no line ends at. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 km weit, 50 % oder 12,50 € pro Kopf | 5_km weit, 50_% oder 12,50_€ pro Kopf",
                "Tel. 0231 500 oder 115                | Tel. 0231_500_oder 115",
                "بعد 5 كم و12 م                        | بعد 5_كم و12_م",
                "الخطوط 412 و414 تعمل                  | الخطوط 412 و414_تعمل",
                "\u20669:00–15:00\u2069 بجے             | \u20669:00–15:00\u2069_بجے",
                "am 24. November                       | am 24. November",
                "44147 Dortmund                        | 44147 Dortmund",
            })
    void unitsStayWithTheirNumbers(String text, String joined) {
        assertThat(NumberRuns.joined(text)).isEqualTo(joined.replace('_', '\u00A0'));
    }
}
