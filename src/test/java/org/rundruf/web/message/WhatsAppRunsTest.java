package org.rundruf.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppRunsTest {

    /** What is bold stands in brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            *Kein Wasser*                   | [Kein Wasser]
            Heute *kein* Wasser, *gar* kein | Heute [kein] Wasser, [gar] kein
            *لا ماء*                        | [لا ماء]
            (*neu*)!                        | ([neu])!
            *a*                             | [a]
            2*3*4                           | 2*3*4
            * nicht *                       | * nicht *
            *nicht *                        | *nicht *
            a *b                            | a *b
            **doppelt**                     | **doppelt**
            https://x.de/*a*                | https://x.de/*a*
            *<b onclick="x">*               | [<b onclick="x">]
            """)
    void whatBeginsAndEndsAWordIsBold(String message, String shown) {
        assertThat(shown(message)).isEqualTo(shown);
    }

    @Test
    void aMarkDoesNotReachIntoTheNextLine() {
        assertThat(shown("*Kein Wasser\nheute* und *morgen*")).isEqualTo("*Kein Wasser\nheute* und [morgen]");
        assertThat(shown("")).isEmpty();
    }

    private static String shown(String message) {
        return WhatsAppRuns.of(message).stream()
                .map(run -> run.isBold() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
