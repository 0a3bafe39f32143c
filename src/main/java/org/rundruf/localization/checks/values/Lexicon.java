package org.rundruf.localization.checks.values;

import com.ibm.icu.util.ULocale;
import java.util.regex.Pattern;

/** How one language says numbers, times, dates, weekdays and money. */
final class Lexicon {
    private final MonthNames months;
    private final HourWords hours;
    private final NumberWords numbers;
    private final CurrencyNames currencies;
    private final WeekdayNames weekdays;

    /** @param words what CLDR does not know */
    Lexicon(ULocale locale, WordList words) {
        this.months = new MonthNames(locale, words.below("months"));
        this.hours = new HourWords(words);
        this.numbers = new NumberWords(words.below("numbers"));
        this.currencies = new CurrencyNames(locale, words.below("currencies"));
        this.weekdays = new WeekdayNames(locale, words);
    }

    /** @return groups {@code day}, {@code month} and perhaps {@code year} */
    Pattern dayAndMonth() {
        return months.dayFirst();
    }

    /** @return groups {@code day}, {@code month} and perhaps {@code year} */
    Pattern monthAndDay() {
        return months.monthFirst();
    }

    /** @return from 1; 0 if there is no such name */
    int month(String name) {
        return months.number(name);
    }

    WeekdayNames weekdays() {
        return weekdays;
    }

    HourWords hours() {
        return hours;
    }

    /** @return groups {@code sign} and {@code after}, or {@code before} and {@code name} */
    Pattern amount() {
        return currencies.amount();
    }

    /** @return ISO 4217 */
    String currency(String name) {
        return currencies.code(name);
    }

    /** @return where the text says that number in a word, or null */
    Value word(Value value, String text) {
        return numbers.find(value, text);
    }
}
