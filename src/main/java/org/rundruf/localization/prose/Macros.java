package org.rundruf.localization.prose;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DecimalFormatSymbols;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rundruf.localization.Language;
import org.rundruf.localization.checks.values.WordList;

/**
 * The names in braces of a {@code find}: {@code {hour}}, {@code {minute}}, {@code {day}}, {@code {month}}, {@code
 * {monthname}}, {@code {year}}, {@code {number}} (with groups of thousands), {@code {quantity}} (with decimals, too),
 * {@code {digits}}, {@code {weekday}}, {@code {b}} and {@code {e}} where a number begins and ends, and the file's own
 * lists of words. With a digit behind it a name stands for a second one.
 */
final class Macros {
    static final String BEGIN =
            "(?<![\\p{L}\\p{M}\\p{N}\\uE000-\\uF8FF])(?<![\\p{N}\\uE000-\\uF8FF][.,:/'’-])(?<![+#@$£€/§_-])";
    static final String END = "(?![\\p{L}\\p{M}\\p{N}\\uE000-\\uF8FF])(?![.,:/'’-][\\p{L}\\p{N}\\uE000-\\uF8FF])(?!-)";
    private static final Pattern MACRO = Pattern.compile("\\{([a-z-]+)(\\d?)\\}");
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final WordList words;
    private final String point;

    /** @param own the months' names where they are not CLDR's */
    Macros(Language language, List<String> own, WordList words) {
        this.words = words;
        DateFormatSymbols dates =
                DateFormatSymbols.getInstance(language.locale().setKeywordValue("calendar", "gregorian"));
        for (int context : new int[] {DateFormatSymbols.STANDALONE, DateFormatSymbols.FORMAT}) {
            add(Arrays.asList(dates.getMonths(context, DateFormatSymbols.WIDE)));
        }
        add(own);
        this.point = DecimalFormatSymbols.getInstance(language.locale())
                .getDecimalSeparatorString()
                .replaceFirst("[^.]", ",");
        String number = "[1-9]\\d{0,2}(?:" + (point.equals(",") ? "[. ]" : "[, ]") + "\\d{3})+(?!\\d)|\\d+";
        groups.put("hour", "[01]?\\d|2[0-4]");
        groups.put("minute", "[0-5]\\d");
        groups.put("day", "0?[1-9]|[12]\\d|3[01]");
        groups.put("month", "0?[1-9]|1[0-2]");
        groups.put("monthname", WordList.anyOf(months.keySet()));
        groups.put("weekday", WordList.anyOf(weekdays(dates)));
        groups.put("year", "(?:19|20)\\d\\d");
        groups.put("number", number);
        groups.put("quantity", "(?:" + number + ")(?:" + Pattern.quote(point) + "\\d{1,3})?");
        groups.put("digits", "\\d+");
    }

    /** @throws IllegalArgumentException if it names what there is not */
    Pattern pattern(String find) {
        return WordList.pattern(MACRO.matcher(find)
                .replaceAll(macro -> Matcher.quoteReplacement(expanded(macro.group(1), macro.group(2)))));
    }

    private String expanded(String name, String which) {
        if (name.equals("b")) {
            return BEGIN;
        } else if (name.equals("e")) {
            return END;
        } else if (groups.containsKey(name)) {
            return "(?<" + name + which + ">" + groups.get(name) + ")";
        }
        List<String> list = words.words(name);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("there is no list of words '" + name + "'");
        }
        return "(?<![\\p{L}\\p{M}])" + WordList.anyOf(list);
    }

    /** @return a whole number, or one with decimals, as the language writes it */
    Number number(String written) {
        String plain =
                written.replaceAll(point.equals(",") ? "[. ]" : "[, ]", "").replace(',', '.');
        BigDecimal value = new BigDecimal(plain);
        return value.scale() > 0 ? (Number) value.doubleValue() : (Number) value.longValue();
    }

    /** @return from 1 */
    int month(String name) {
        return months.get(name.toLowerCase(Locale.ROOT));
    }

    private void add(List<String> names) {
        for (int i = 0; i < Math.min(12, names.size()); i++) {
            months.put(names.get(i).toLowerCase(Locale.ROOT), i + 1);
        }
    }

    private static Set<String> weekdays(DateFormatSymbols dates) {
        Set<String> names = new LinkedHashSet<>();
        for (int context : new int[] {DateFormatSymbols.STANDALONE, DateFormatSymbols.FORMAT}) {
            names.addAll(Arrays.asList(dates.getWeekdays(context, DateFormatSymbols.WIDE)));
        }
        names.remove("");
        return names;
    }
}
