package org.rundruf.localization;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.Temporal;

/** Days and times of day as the locale writes them, on a 24-hour clock, in the Gregorian calendar. */
final class DateTexts {
    private final Language language;
    private final Year current;

    /** @param current the year that goes without saying */
    DateTexts(Language language, Year current) {
        this.language = language;
        this.current = current;
    }

    String day(LocalDate day) {
        return format(pattern(isCurrent(day) ? "EEEEdMMMM" : "yEEEEdMMMM"), day);
    }

    /** Such as {@code Di 24.11.}; the abbreviation's full stop costs a character and says nothing. */
    String shortDay(LocalDate day) {
        String weekday = format("EEE", day).replaceAll("\\.$", "");
        return weekday + " " + format(dayFirst(pattern(isCurrent(day) ? "dM" : "yMd")), day);
    }

    String time(LocalTime time) {
        return format(clock(), time);
    }

    /** Midnight at the end of a day is 24 o'clock of that day. */
    String endOfDay() {
        NumberFormat numbers = NumberFormat.getIntegerInstance(language.locale());
        return time(LocalTime.MIDNIGHT).replaceFirst(numbers.format(0), numbers.format(24));
    }

    private boolean isCurrent(LocalDate day) {
        return day.getYear() == current.getValue();
    }

    /** The words around a time come from the words files. */
    private String clock() {
        return withoutWords(pattern("Hm")).replace("HH", "H");
    }

    /** In numbers, the day before the month: nobody shall take the one for the other. */
    private static String dayFirst(String pattern) {
        return withoutWords(pattern).replaceFirst("^(M+)(\\W)(d+)", "$3$2$1");
    }

    private static String withoutWords(String pattern) {
        return pattern.replaceAll("[\\s\u00A0\u202F]*'[^']*'\\.?", "").strip();
    }

    private String pattern(String skeleton) {
        return DateTimePatternGenerator.getInstance(language.locale()).getBestPattern(skeleton);
    }

    private String format(String pattern, Temporal value) {
        return withoutMarks(new SimpleDateFormat(pattern, language.locale()).format(value));
    }

    /** ICU's direction marks are in the way of isolates. */
    static String withoutMarks(String text) {
        return text.replaceAll("[\u200E\u200F]", "");
    }
}
