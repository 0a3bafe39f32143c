package org.rundruf.localization.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactChangeTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ab 9 Uhr kein Wasser       | 2026-11-24T09:00+01:00 | 2026-11-24T10:00+01:00 | true
            Von 9:00 an                | 2026-11-24T09:00+01:00 | 2026-11-24T10:00+01:00 | true
            ابتداءً من الساعة ٩        | 2026-11-24T08:00Z      | 2026-11-24T09:00Z      | true
            Am 24. November            | 2026-11-24T09:00+01:00 | 2026-11-24T10:00+01:00 | false
            Am 24. November            | 2026-11-24T09:00+01:00 | 2026-11-25T09:00+01:00 | true
            Ab 9 Uhr kein Wasser       | 2026-11-24T09:00+01:00 | 2026-11-25T09:00+01:00 | false
            Am Morgen                  | 2026-11-24T09:00+01:00 | 2026-11-25T10:00+01:00 | false
            """)
    void timesAreFoundAsPeopleWriteThem(String text, OffsetDateTime before, OffsetDateTime after, boolean repeats) {
        assertThat(new FactChange("starts", before, after).isRepeatedIn(text, ZONE))
                .isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phone | +49 231 500123            | Rufen Sie 0231/500-123 an | true
            phone | +49 231 500123            | اتصلوا بـ ٠٢٣١ ٥٠٠١٢٣     | true
            phone | +49 231 500123            | Rufen Sie 0231 500 an     | false
            place | Hafenstraße 3             | Kommen Sie in die Hafenstraße 3 | true
            place | Hafenstraße 3             | Kommen Sie zum Platz      | false
            url   | https://example.org/wasser | Siehe https://example.org/wasser | true
            """)
    void otherFactsAreFoundAsTheyAre(String name, String before, String text, boolean repeats) {
        assertThat(new FactChange(name, before, "other").isRepeatedIn(text, ZONE))
                .isEqualTo(repeats);
    }
}
