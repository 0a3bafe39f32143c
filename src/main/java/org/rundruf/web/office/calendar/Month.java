package org.rundruf.web.office.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A month as its page shows it.
 *
 * @param month which
 * @param name month and year in words
 * @param weekdays names of the days, Monday first
 * @param weeks from Monday to Sunday, with the days of other months that belong to them
 * @param isCut whether there was more than a page holds
 */
record Month(YearMonth month, String name, List<String> weekdays, List<List<Day>> weeks, boolean isCut) {

    /** @return the month before, as in addresses */
    public YearMonth before() {
        return month.minusMonths(1);
    }

    /** @return the month after, as in addresses */
    public YearMonth after() {
        return month.plusMonths(1);
    }

    /**
     * @param name the day in words
     * @param isOther whether it belongs to another month
     * @param entries what is shown of it
     * @param more how many there are besides
     */
    record Day(LocalDate date, String name, boolean isOther, boolean isToday, List<Entry> entries, int more) {}

    /**
     * @param when {@code now}, {@code scheduled} or {@code then}
     * @param topic its colour
     */
    record Entry(String id, String title, String topic, String when) {}
}
