package org.rundruf.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import org.rundruf.announcement.Facts;

/** When printed copies have to be at their sites; depends on the announcement alone. */
public final class Deadline {
    private static final LocalTime NOON = LocalTime.NOON;
    private static final int WITHOUT_DATE = 2;

    private Deadline() {}

    /**
     * @param facts what it is about
     * @param received when the announcement came in
     * @param zone the city's clocks
     * @return noon of the day before it starts; if that is over, or no start is known, noon two days after it came in, yet
     *     never after the start
     */
    public static OffsetDateTime of(Facts facts, OffsetDateTime received, ZoneId zone) {
        OffsetDateTime usual =
                noon(received.atZoneSameInstant(zone).toLocalDate().plusDays(WITHOUT_DATE), zone);
        return facts.starts()
                .map(starts -> before(moment(starts, zone), received, usual, zone))
                .orElse(usual);
    }

    private static OffsetDateTime before(
            OffsetDateTime starts, OffsetDateTime received, OffsetDateTime usual, ZoneId zone) {
        OffsetDateTime dayBefore =
                noon(starts.atZoneSameInstant(zone).toLocalDate().minusDays(1), zone);
        if (dayBefore.isAfter(received)) {
            return dayBefore;
        }
        return starts.isAfter(received) && starts.isBefore(usual) ? starts : usual;
    }

    private static OffsetDateTime moment(Temporal starts, ZoneId zone) {
        return starts instanceof LocalDate day
                ? day.atStartOfDay(zone).toOffsetDateTime()
                : OffsetDateTime.from(starts).atZoneSameInstant(zone).toOffsetDateTime();
    }

    private static OffsetDateTime noon(LocalDate day, ZoneId zone) {
        return day.atTime(NOON).atZone(zone).toOffsetDateTime();
    }
}
