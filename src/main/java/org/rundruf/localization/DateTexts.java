package org.rundruf.localization;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.regex.Pattern;

/** Days and times of day as the locale writes them, on a 24-hour clock, in the Gregorian calendar. */
final class DateTexts {
    private static final Kept<Skeleton, String> PATTERNS = new Kept<>(1000);
    private static final Kept<ULocale, String> CLOCKS = new Kept<>(1000);
    private static final Kept<Style, SimpleDateFormat> FORMATS = new Kept<>(1000);
    private static final Pattern WORDS = Pattern.compile("[\\s\u00A0\u202F]*'[^']*'\\.?");
    private static final Pattern MARKS = Pattern.compile("[\u200E\u200F]");

    private final Words words;
    private final Language language;
    private final Year current;

    /**
     * @param words where ICU's patterns and names are not what people write
     * @param current the year that goes without saying
     */
    DateTexts(Words words, Language language, Year current) {
        this.words = words;
        this.language = language;
        this.current = current;
    }

    String day(LocalDate day) {
        String own = words.data(language, isCurrent(day) ? "date.day" : "date.day.year");
        String pattern = own.isEmpty() ? pattern(isCurrent(day) ? "EEEEdMMMM" : "yEEEEdMMMM") : own;
        String first = words.data(language, "date.first");
        return format(
                first.isEmpty() || day.getDayOfMonth() != 1 ? pattern : pattern.replace("d", "'" + first + "'"), day);
    }

    /** @return the month's name as it stands in dates */
    String month(LocalDate day) {
        return format("MMMM", day);
    }

    /** Such as {@code Di 24.11.}; the abbreviation's full stop costs a character and says nothing. */
    String shortDay(LocalDate day) {
        List<String> own = words.list(language, "date.weekdays");
        String weekday = own.isEmpty()
                ? format("EEE", day).replaceAll("\\.$", "")
                : own.get(day.getDayOfWeek().getValue() % 7);
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
        return CLOCKS.get(
                language.locale(), locale -> withoutWords(pattern("Hm")).replace("HH", "H"));
    }

    /** In numbers, the day before the month: nobody shall take the one for the other. */
    private static String dayFirst(String pattern) {
        return withoutWords(pattern).replaceFirst("^(M+)(\\W)(d+)", "$3$2$1");
    }

    private static String withoutWords(String pattern) {
        return WORDS.matcher(pattern).replaceAll("").strip();
    }

    private String pattern(String skeleton) {
        return PATTERNS.get(
                new Skeleton(language.locale(), skeleton),
                key -> DateTimePatternGenerator.getInstance(key.locale()).getBestPattern(key.fields()));
    }

    String format(String pattern, Temporal value) {
        Style style = new Style(language.locale(), pattern, words.list(language, "date.months"));
        SimpleDateFormat format = FORMATS.get(style, Style::format);
        synchronized (format) {
            return withoutMarks(format.format(value));
        }
    }

    /** ICU's direction marks are in the way of isolates. */
    static String withoutMarks(String text) {
        return text.indexOf('\u200E') < 0 && text.indexOf('\u200F') < 0
                ? text
                : MARKS.matcher(text).replaceAll("");
    }

    private record Skeleton(ULocale locale, String fields) {}

    private record Style(ULocale locale, String pattern, List<String> months) {
        SimpleDateFormat format() {
            SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
            if (!months.isEmpty()) {
                DateFormatSymbols names = format.getDateFormatSymbols();
                names.setMonths(months.toArray(String[]::new));
                format.setDateFormatSymbols(names);
            }
            return format;
        }
    }
}
