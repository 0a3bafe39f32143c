package org.rundruf.localization.checks.values;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The names of the months and how a day stands beside them. */
final class MonthNames {
    private static final String YEAR = "(?<year>(?:19|20|21)\\d{2})(?!\\d)";
    /** {@code 24.}, {@code 24th}, {@code 24’ünde}, {@code 24 de}, {@code 24 ב} */
    private static final String DAY =
            "(?<![\\d:.,/])(?<day>\\d{1,2})(?:\\.|['’]?\\p{L}{1,4})?[ -]?(?:\\p{L}{1,3} )?\\p{InHebrew}?";
    /** Endings, such as {@code Kasım’da}. */
    private static final String ENDING = "(?:\\.|(?<=\\p{L}{4})[\\p{L}\\p{M}]{0,4})(?!\\p{L})";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Pattern dayFirst;
    private final Pattern monthFirst;

    MonthNames(ULocale locale, WordList more) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale.setKeywordValue("calendar", "gregorian"));
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                add(symbols.getMonths(context, width));
            }
        }
        for (int month = 1; month <= 12; month++) {
            for (String name : more.words(month)) {
                numbers.put(key(name), month);
            }
        }
        String name = "(?<month>" + WordList.anyOf(numbers.keySet()) + ")";
        dayFirst = WordList.pattern(DAY + name + "(?:" + ENDING + "|(?!\\p{L}))(?:,? (?:del? )?" + YEAR + ")?");
        monthFirst = WordList.pattern("(?<!\\p{L})" + name
                + "\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d]|[:.,]\\d)(?:,? " + YEAR + ")?");
    }

    Pattern dayFirst() {
        return dayFirst;
    }

    Pattern monthFirst() {
        return monthFirst;
    }

    int number(String name) {
        return numbers.getOrDefault(key(name), 0);
    }

    private void add(String[] names) {
        for (int i = 0; i < 12; i++) {
            numbers.put(key(names[i]), i + 1);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }
}
