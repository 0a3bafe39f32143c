package org.rundruf.web.office.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Span;
import org.rundruf.web.office.Cards;
import org.springframework.stereotype.Component;

/** Lays announcements out on the days on which they hold, on the city's clocks. */
@Component
class Months {
    private static final int MOST = 500;
    private static final int WEEK = 7;

    private final Announcements announcements;
    private final Cards cards;
    private final Clock clock;
    private final ZoneId zone;

    Months(Announcements announcements, Cards cards, Clock clock, ZoneId zone) {
        this.announcements = announcements;
        this.cards = cards;
        this.clock = clock;
        this.zone = zone;
    }

    YearMonth current() {
        return YearMonth.now(clock.withZone(zone));
    }

    /** @param most how many of a day are shown */
    Month of(YearMonth month, int most, Locale locale) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
        List<Span> spans = spans(first, end);
        List<List<Month.Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(end); monday = monday.plusDays(WEEK)) {
            weeks.add(monday.datesUntil(monday.plusDays(WEEK))
                    .map(date -> day(date, month, spans, most, locale))
                    .toList());
        }
        return new Month(
                month,
                DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList(),
                weeks,
                spans.size() == MOST);
    }

    /** @return that day alone, with all that holds on it */
    Month.Day of(LocalDate date, Locale locale) {
        return day(date, YearMonth.from(date), spans(date, date.plusDays(1)), MOST, locale);
    }

    private List<Span> spans(LocalDate first, LocalDate end) {
        return announcements.between(start(first), start(end), MOST);
    }

    private Month.Day day(LocalDate date, YearMonth month, List<Span> spans, int most, Locale locale) {
        OffsetDateTime from = start(date);
        OffsetDateTime to = start(date.plusDays(1));
        List<Span> here = spans.stream()
                .filter(span -> span.from().isBefore(to)
                        && (span.until().isAfter(from)
                                || span.until().equals(span.from())
                                        && !span.from().isBefore(from)))
                .toList();
        return new Month.Day(
                date,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(date),
                !YearMonth.from(date).equals(month),
                date.equals(LocalDate.now(clock.withZone(zone))),
                here.stream().limit(most).map(this::entry).toList(),
                Math.max(0, here.size() - most));
    }

    private Month.Entry entry(Span span) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean isScheduled = span.announcement().state() == AnnouncementState.SCHEDULED;
        boolean isNow = !span.from().isAfter(now) && span.until().isAfter(now);
        return new Month.Entry(
                span.announcement().id(),
                cards.title(span.announcement()),
                span.announcement().document().topic().tag(),
                isScheduled ? "scheduled" : isNow ? "now" : "then");
    }

    private OffsetDateTime start(LocalDate date) {
        return date.atStartOfDay(zone).toOffsetDateTime();
    }
}
