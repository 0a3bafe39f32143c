package org.rundruf.localization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Money;

/** Amounts, telephone numbers and house numbers as they are said. */
class SpokenFactsTest {
    private static final Localization ROOM = Localization.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "spoken.csv", delimiter = '|', ignoreLeadingAndTrailingWhitespace = true)
    void says_it_in_words(String tag, FactType type, String value, String expected) {
        assertThat(spoken(tag).value(type, typed(type, value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE,Schützenstraße 1–99,Schützenstraße 1 bis 99",
        "PLACE,Schützenstraße 1a-9c,Schützenstraße 1a bis 9c",
        "PLACE,Platz der Alten Synagoge,Platz der Alten Synagoge",
        "PHONE,das Bürgertelefon,das Bürgertelefon",
        "TEXT,U41,U41"
    })
    void leaves_names_alone(FactType type, String value, String expected) {
        assertThat(spoken("de").value(type, value)).isEqualTo(expected);
    }

    private static FactTexts spoken(String tag) {
        return ROOM.formats().spoken(ROOM.languages().find(tag), Year.of(2026));
    }

    private static Object typed(FactType type, String value) {
        return switch (type) {
            case MONEY -> new Money(new BigDecimal(value), Currency.getInstance("EUR"));
            case NUMBER -> new BigDecimal(value);
            default -> value;
        };
    }
}
