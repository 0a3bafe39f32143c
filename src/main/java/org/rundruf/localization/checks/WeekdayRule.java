package org.rundruf.localization.checks;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rundruf.announcement.Facts;
import org.rundruf.localization.checks.values.NamedWeekday;
import org.rundruf.localization.checks.values.Reading;
import org.rundruf.localization.checks.values.Value;
import org.rundruf.localization.checks.values.Values;

/** Weekdays are those of the source, and those of the dates beside them. */
final class WeekdayRule implements Rule {
    private static final int HALF_A_YEAR = 183;
    private final Values values;

    WeekdayRule(Values values) {
        this.values = values;
    }

    @Override
    public List<Finding> check(Passage passage) {
        List<NamedWeekday> said = values.weekdays(passage.text(), passage.language());
        if (said.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<NamedWeekday> expected = values.weekdays(passage.source(), passage.sourceLanguage());
        if (isOther(said, expected, passage.facts())) {
            NamedWeekday first = sure(said).findFirst().orElseThrow();
            findings.add(passage.warning("weekday", first.start(), first.end(), list(said), list(expected)));
        }
        said.stream()
                .filter(weekday -> weekday.date() != null && !isOf(weekday.date(), weekday.day(), passage.facts()))
                .forEach(weekday -> findings.add(passage.warning(
                        "weekday.date",
                        weekday.start(),
                        weekday.end(),
                        weekday.text(),
                        weekday.date().text())));
        return findings;
    }

    /** A text may leave all weekdays out; words that may be weekdays prove nothing. */
    private static boolean isOther(List<NamedWeekday> said, List<NamedWeekday> expected, Facts facts) {
        Set<DayOfWeek> here = days(sure(said));
        Set<DayOfWeek> there = days(sure(expected));
        Set<DayOfWeek> allowed = days(expected.stream());
        allowed.addAll(of(facts));
        return !here.isEmpty()
                && !there.isEmpty()
                && !(days(said.stream()).containsAll(there) && allowed.containsAll(here));
    }

    private static Stream<NamedWeekday> sure(List<NamedWeekday> weekdays) {
        return weekdays.stream().filter(NamedWeekday::isSure);
    }

    private static Set<DayOfWeek> days(Stream<NamedWeekday> weekdays) {
        return weekdays.map(NamedWeekday::day).collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static String list(List<NamedWeekday> weekdays) {
        return sure(weekdays).map(NamedWeekday::text).distinct().collect(Collectors.joining(", "));
    }

    private static Set<DayOfWeek> of(Facts facts) {
        return dates(facts).map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> dates(Facts facts) {
        return facts.values().values().stream()
                .filter(Temporal.class::isInstance)
                .map(Temporal.class::cast)
                .filter(moment -> moment.isSupported(ChronoField.EPOCH_DAY))
                .map(LocalDate::from);
    }

    /** A date without its year is the one nearest to the facts; without any it may be any day. */
    private static boolean isOf(Value date, DayOfWeek weekday, Facts facts) {
        List<LocalDate> near = dates(facts).toList();
        return date.readings().stream()
                .filter(Reading.Day.class::isInstance)
                .map(Reading.Day.class::cast)
                .anyMatch(day -> day.year() == 0 && near.isEmpty()
                        || days(day, near).anyMatch(found -> found.getDayOfWeek() == weekday));
    }

    private static Stream<LocalDate> days(Reading.Day day, List<LocalDate> near) {
        return day.year() > 0
                ? in(day.year(), day)
                : near.stream()
                        .flatMap(date -> IntStream.rangeClosed(date.getYear() - 1, date.getYear() + 1)
                                .boxed()
                                .flatMap(year -> in(year, day))
                                .filter(found -> Math.abs(ChronoUnit.DAYS.between(date, found)) <= HALF_A_YEAR));
    }

    private static Stream<LocalDate> in(int year, Reading.Day day) {
        try {
            return Stream.of(LocalDate.of(year, day.month(), day.day()));
        } catch (DateTimeException e) {
            return Stream.empty(); // there is no such day in that year
        }
    }
}
