package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalPricesTest {

    /** A tilde stands for a space that does not break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.60    | EUR   | 3,60~€      | €3.60
            1234.5  | EUR   | 1.234,50~€  | €1,234.50
            0.0     | EUR   | 0,00~€      | €0.00
            0.075   | EUR   | 0,075~€     | €0.075
            0.00042 | EUR   | 0,00042~€   | €0.00042
            2.475   | EUR   | 2,48~€      | €2.48
            3.60    | GBP   | 3,60~£      | £3.60
            120     | JPY   | 120~¥       | JP¥120
            3.6     | Taler | 3,6~Taler   | 3.6~Taler
            """)
    void aSumIsWrittenAsItsReadersWriteIt(BigDecimal sum, String code, String german, String english) {
        LocalPrices prices = new LocalPrices();
        assertThat(prices.of(sum, code, Locale.GERMANY)).isEqualTo(german.replace('~', '\u00a0'));
        assertThat(prices.of(sum, code, Locale.UK)).isEqualTo(english.replace('~', '\u00a0'));
    }
}
