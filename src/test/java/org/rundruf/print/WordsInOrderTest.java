package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsInOrderTest {

    @ParameterizedTest
    @CsvSource({
        "a b c d, a b c d, ''",
        "a b c d, x a b y c d, ''",
        "a b c d, a c b d, c",
        "a b c d, c d a b, c d",
        "a b c d, a bc d, b c",
        "a b c d, '', a b c d",
        "Haus\u00ADtür zu, Haustür zu, ''",
        "Haustür zu, Haus- tür zu, Haustür",
        "Scho\u0308n, Schön, ''",
        "am \u206624\u2069 نوفمبر, am 24\u202Aنوفمبر\u202C, ''",
        "می\u200Cشود, میشود, می\u200Cشود",
    })
    void wordsOutOfTheirPlaceAreMissing(String text, String got, String missing) {
        assertThat(String.join(" ", WordsInOrder.of(text, got).missing())).isEqualTo(missing);
    }
}
