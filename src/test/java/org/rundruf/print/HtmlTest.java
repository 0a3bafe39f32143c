package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kein Wasser am Dienstag          | Kein/Wasser/am/Dienstag",
                "Fest am 24. November             | Fest/am/24.\u00A0November",
                "مغلق: \u2066Am Kai 60\u2069.     | مغلق:/Am\u00A0Kai\u00A060.",
                "مغلق \u2066Straße des 17. Juni in Berlin\u2069 | مغلق/Straße/des/17.\u00A0Juni/in/Berlin",
            })
    void tellsWhatStaysOnOneLine(String text, String pieces) {
        assertThat(Html.unbreakable(text)).isEqualTo(List.of(pieces.split("/")));
    }
}
