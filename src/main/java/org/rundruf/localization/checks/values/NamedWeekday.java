package org.rundruf.localization.checks.values;

import java.time.DayOfWeek;

/**
 * A weekday where a text names it.
 *
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param text how it is written there
 * @param day which it is
 * @param date the date beside it, or null
 * @param isSure false if the word may be another one, as „So“ or „luni“ are
 */
public record NamedWeekday(int start, int end, String text, DayOfWeek day, Value date, boolean isSure) {

    /** @return the same beside that date, which leaves no doubt */
    NamedWeekday beside(Value near) {
        return new NamedWeekday(start, end, text, day, near, true);
    }
}
