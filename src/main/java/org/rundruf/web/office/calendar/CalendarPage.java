package org.rundruf.web.office.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A month of announcements, and a day of it. */
@Controller
class CalendarPage {
    private static final int MOST_OF_A_DAY = 4;

    /** No calendar goes further, either way. */
    private static final int YEARS = 100;

    private final Months months;

    CalendarPage(Months months) {
        this.months = months;
    }

    /** @param month, day ISO 8601; whatever is no such thing is this month */
    @GetMapping("/office/calendar")
    String calendar(
            @RequestParam(name = "month", defaultValue = "") String month,
            @RequestParam(name = "day", defaultValue = "") String day,
            Locale locale,
            Model model) {
        Optional<LocalDate> date = read(day, LocalDate::parse).filter(one -> isNear(YearMonth.from(one)));
        YearMonth wanted = date.map(YearMonth::from)
                .or(() -> read(month, YearMonth::parse).filter(this::isNear))
                .orElseGet(months::current);
        model.addAttribute("month", months.of(wanted, MOST_OF_A_DAY, locale));
        model.addAttribute("day", date.map(one -> months.of(one, locale)).orElse(null));
        return "office/calendar";
    }

    private boolean isNear(YearMonth month) {
        return Math.abs(month.getYear() - months.current().getYear()) <= YEARS;
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
