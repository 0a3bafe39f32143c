package org.rundruf.web.office.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;

/** Examples tell of days that pass: those of one kit move on together, by whole weeks, until the first of them is to come. */
final class ExampleDates {
    private final ZoneId zone;
    private final long weeks;

    private ExampleDates(ZoneId zone, long weeks) {
        this.zone = zone;
        this.weeks = weeks;
    }

    /** @param parameters of a kit */
    static ExampleDates of(Collection<FactParameter> parameters, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        long weeks = parameters.stream()
                .filter(ExampleDates::isDate)
                .map(parameter -> day(parameter.example(), zone))
                .min(Comparator.naturalOrder())
                .filter(first -> !first.isAfter(today))
                .map(first -> ChronoUnit.WEEKS.between(first, today) + 1)
                .orElse(0L);
        return new ExampleDates(zone, weeks);
    }

    /** @return the parameter's example, or null if it has none */
    String moved(FactParameter parameter) {
        String example = parameter.example();
        if (weeks == 0 || !isDate(parameter)) {
            return example;
        }
        return isDay(example)
                ? LocalDate.parse(example).plusWeeks(weeks).toString()
                : moment(example, zone)
                        .plusWeeks(weeks)
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toString();
    }

    private static boolean isDate(FactParameter parameter) {
        return parameter.type() == FactType.DATETIME && parameter.example() != null;
    }

    private static boolean isDay(String example) {
        return example.indexOf('T') < 0;
    }

    private static LocalDate day(String example, ZoneId zone) {
        return isDay(example) ? LocalDate.parse(example) : moment(example, zone).toLocalDate();
    }

    private static LocalDateTime moment(String example, ZoneId zone) {
        return OffsetDateTime.parse(example).atZoneSameInstant(zone).toLocalDateTime();
    }
}
