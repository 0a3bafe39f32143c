package org.rundruf.localization;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import org.rundruf.announcement.Facts;

/**
 * From when to when, on the wall clock of the city.
 *
 * @param starts a {@code ZonedDateTime}, a {@code LocalDate} or null
 * @param ends likewise
 */
record When(Temporal starts, Temporal ends) {

    static When of(Facts facts, ZoneId zone) {
        return new When(
                onTheWall(facts.starts().orElse(null), zone),
                onTheWall(facts.ends().orElse(null), zone));
    }

    /** @return the moment in that zone; a day without time is the same everywhere */
    static Temporal onTheWall(Temporal moment, ZoneId zone) {
        return moment instanceof OffsetDateTime time ? time.atZoneSameInstant(zone) : moment;
    }

    boolean isWithinOneDay() {
        return starts != null
                && ends != null
                && hasTime(starts) == hasTime(ends)
                && day(starts).equals(lastDay());
    }

    boolean endsAtMidnight() {
        return ends instanceof ZonedDateTime end
                && starts instanceof ZonedDateTime
                && end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && Duration.between(starts, ends).compareTo(Duration.ZERO) > 0;
    }

    /** A change of the clocks makes it necessary to say which time is meant. */
    boolean isUnclear() {
        return ClockChange.touches(starts) || ClockChange.touches(ends);
    }

    static boolean hasTime(Temporal moment) {
        return moment instanceof ZonedDateTime;
    }

    static LocalDate day(Temporal moment) {
        return LocalDate.from(moment);
    }

    static LocalTime time(Temporal moment) {
        return LocalTime.from(moment);
    }

    private LocalDate lastDay() {
        return endsAtMidnight() ? day(ends).minusDays(1) : day(ends);
    }
}
