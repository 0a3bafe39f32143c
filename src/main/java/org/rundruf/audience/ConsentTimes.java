package org.rundruf.audience;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;

/** Reads when somebody agreed: an ISO 8601 date, with or without a time and an offset. */
final class ConsentTimes {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd[['T'][ ]HH:mm[:ss][.SSS][XXX]]")
            .withResolverStyle(ResolverStyle.STRICT);
    /** Clocks and time zones differ; an agreement that is a day ahead is an error. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Clock clock;
    private final ZoneId zone;

    ConsentTimes(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** @throws IllegalArgumentException if it is no date or lies ahead */
    OffsetDateTime read(String text) {
        OffsetDateTime time = parse(text);
        if (time.toInstant().isAfter(clock.instant().plus(TOLERANCE))) {
            throw new IllegalArgumentException("'" + text + "' lies in the future");
        }
        return time;
    }

    private OffsetDateTime parse(String text) {
        try {
            TemporalAccessor time = ISO.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return withOffset(time);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a date; write it as 2026-11-24 or 2026-11-24T09:00+01:00", e);
        }
    }

    private OffsetDateTime withOffset(TemporalAccessor time) {
        if (time instanceof OffsetDateTime offset) {
            return offset;
        }
        LocalDateTime local = time instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) time;
        return local.atZone(zone).toOffsetDateTime();
    }
}
