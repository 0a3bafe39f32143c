package org.rundruf.announcement.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rundruf.announcement.Phrase;

/** Dates and times as people write them in files (ISO 8601). */
final class Moments {

    static final Phrase HINT = Phrase.of("moment.hint");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter();
    /** Databases and calendars end; nobody announces beyond this. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;
    private static final Pattern SPACED = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) +(\\d\\d:.*)");

    private final ZoneId zone;

    /** @param zone of times that name no offset */
    Moments(ZoneId zone) {
        this.zone = zone;
    }

    /** @return an {@code OffsetDateTime}, a {@code LocalDate} if there is no time, or empty if it is neither */
    Optional<Temporal> parse(String text) {
        try {
            return Optional.of(moment(SPACED.matcher(text.strip()).replaceFirst("$1T$2")))
                    .filter(Moments::isInOurTimes);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return what is wrong with a text that {@link #parse} takes for no moment */
    Phrase problem(String text) {
        String shown = Printable.shown(text);
        try {
            moment(SPACED.matcher(text.strip()).replaceFirst("$1T$2"));
        } catch (SkippedTime e) {
            return Phrase.of("no.clock", shown, e.before().toString(), e.after().toString());
        } catch (DateTimeException e) {
            return Phrase.of("no.date", shown);
        }
        return Phrase.of("no.date", shown);
    }

    /** @return the point in time at which a day, or the time itself, begins */
    OffsetDateTime beginning(Temporal moment) {
        return moment instanceof LocalDate day
                ? day.atStartOfDay(zone).toOffsetDateTime()
                : OffsetDateTime.from(moment);
    }

    /** @return the point in time at which a day is over, or the time itself */
    OffsetDateTime ending(Temporal moment) {
        return moment instanceof LocalDate day ? beginning(day.plusDays(1)) : OffsetDateTime.from(moment);
    }

    /** Compares two written moments; what is none comes first. */
    int compare(String one, String other) {
        Comparator<OffsetDateTime> order = Comparator.nullsFirst(Comparator.naturalOrder());
        return order.compare(
                parse(one).map(this::beginning).orElse(null),
                parse(other).map(this::beginning).orElse(null));
    }

    private Temporal moment(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text);
        }
        TemporalAccessor parsed = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof LocalDateTime local ? onTheClock(local) : OffsetDateTime.from(parsed);
    }

    /** Nobody can come at a time that no clock shows, and guessing which one was meant is an hour wrong. */
    private OffsetDateTime onTheClock(LocalDateTime local) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            ZoneOffsetTransition jump = zone.getRules().getTransition(local);
            throw new SkippedTime(
                    jump.getDateTimeBefore().toLocalTime(),
                    jump.getDateTimeAfter().toLocalTime());
        }
        return local.atZone(zone).toOffsetDateTime();
    }

    /** A local time between the old and the new time of the day on which the clock is put forward. */
    private static final class SkippedTime extends DateTimeException {
        private static final long serialVersionUID = 1;

        private final LocalTime before;
        private final LocalTime after;

        SkippedTime(LocalTime before, LocalTime after) {
            super("no clock shows a time between " + before + " and " + after);
            this.before = before;
            this.after = after;
        }

        LocalTime before() {
            return before;
        }

        LocalTime after() {
            return after;
        }
    }

    private static boolean isInOurTimes(Temporal moment) {
        int year = moment.get(ChronoField.YEAR);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
