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
}
