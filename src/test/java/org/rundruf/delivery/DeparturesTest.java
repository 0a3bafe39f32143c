package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Purpose;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.MovableClock;

class DeparturesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** It is noon in Berlin; quiet from 21 to 7, three messages a day, the digest at 18. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NORMAL    |                      |                      | 2026-11-24T11:00Z |                   | false | 3
            NORMAL    | 2026-11-23T20:00Z    |                      | 2026-11-24T11:00Z |                   | false | 3
            LOW       | 2026-11-24T20:00Z    |                      | 2026-11-24T20:00Z | 2026-11-25T06:00Z | true  | 3
            NORMAL    | 2026-11-25T03:00Z    |                      | 2026-11-25T03:00Z | 2026-11-25T06:00Z | true  | 3
            NORMAL    | 2026-11-24T20:00Z    | 2026-11-25T05:00Z    | 2026-11-24T20:00Z |                   | true  | 3
            HIGH      | 2026-11-24T20:00Z    | 2026-11-25T09:00Z    | 2026-11-24T20:00Z | 2026-11-25T06:00Z | true  | 0
            EMERGENCY | 2026-11-24T20:00Z    |                      | 2026-11-24T20:00Z |                   | true  | 0
            EMERGENCY |                      |                      | 2026-11-24T11:00Z |                   | false | 0
            """)
    void whenMessagesLeave(
            Urgency urgency,
            OffsetDateTime publish,
            OffsetDateTime expires,
            OffsetDateTime begins,
            OffsetDateTime morning,
            boolean isNight,
            int most) {
        MovableClock clock = new MovableClock("2026-11-24T11:00:00Z");
        QuietHours quiet = new QuietHours(clock, BERLIN, () -> false, "21:00-07:00");
        Departures departures = new Departures(quiet, new FrequencyCap(clock, BERLIN, quiet, "3", "18:00"), clock);
        Departure departure = departures.of(document(urgency, publish, expires));
        assertThat(departure.begins()).isEqualTo(begins);
        assertThat(departure.isPlanned()).isEqualTo(!begins.toInstant().equals(clock.instant()));
        assertThat(departure.morning()).isEqualTo(morning);
        assertThat(departure.isNight()).isEqualTo(isNight);
        assertThat(departure.most()).isEqualTo(most);
        assertThat(departure.digest()).isEqualTo(OffsetDateTime.parse("2026-11-24T17:00Z"));
    }

    private static Document document(Urgency urgency, OffsetDateTime publish, OffsetDateTime expires) {
        return new Document(
                "test-1",
                null,
                "de",
                new Text("Kein Strom", null, null),
                Facts.none(),
                List.of("hafen"),
                Topic.POWER,
                urgency,
                Set.of(Channel.SMS),
                List.of(),
                Map.of(),
                publish,
                expires,
                null,
                Purpose.ALERT,
                null);
    }
}
