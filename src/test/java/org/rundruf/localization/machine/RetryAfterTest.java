package org.rundruf.localization.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.testing.MovableClock;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    120                           | PT2M
                    ' 0 '                         | PT0S
                    Tue, 24 Nov 2026 09:05:00 GMT | PT5M
                    Tue, 24 Nov 2026 08:00:00 GMT | PT0S
                    soon                          |
                    -5                            |
                    99999999999999999999          |
                    """, delimiter = '|')
    void is_seconds_or_a_date(String header, Duration expected) {
        assertThat(RetryAfter.parse(header, new MovableClock("2026-11-24T09:00:00Z")))
                .isEqualTo(Optional.ofNullable(expected));
    }
}
