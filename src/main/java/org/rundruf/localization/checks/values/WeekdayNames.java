package org.rundruf.localization.checks.values;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The names of the weekdays by CLDR, and what it does not know of them: {@code weekdays} by number from Monday, {@code
 * weekday-prefixes} and {@code -endings}, and {@code ambiguous-weekdays}, which are other words, too.
 */
final class WeekdayNames {
    private static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]");
    private static final String NON_JOINER = "\u200C";
    private final ULocale locale;
    private final boolean hasCapitals;
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private final Pattern pattern;

    WeekdayNames(ULocale locale, WordList words) {
        this.locale = locale;
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale.setKeywordValue("calendar", "gregorian"));
        String sunday = symbols.getWeekdays(DateFormatSymbols.FORMAT, DateFormatSymbols.WIDE)[1];
        this.hasCapitals = Character.isUpperCase(sunday.codePointAt(0));
        addAll(symbols, DateFormatSymbols.ABBREVIATED);
        unsure.addAll(days.keySet());
        addAll(symbols, DateFormatSymbols.WIDE);
        for (DayOfWeek day : DayOfWeek.values()) {
            words.below("weekdays").words(day.getValue()).forEach(name -> add(name, day));
        }
        words.words("ambiguous-weekdays").forEach(name -> unsure.add(key(name)));
        this.pattern = pattern(words);
    }

    private Pattern pattern(WordList words) {
        String prefix = WordList.anyOf(words.words("weekday-prefixes"));
        String ending = WordList.anyOf(words.words("weekday-endings"));
        String regex = "(?<![\\p{L}\\p{M}\\u200C\\u200D])" + "(?:" + prefix + ")?(" + WordList.anyOf(days.keySet())
                + ")(?:" + ending + ")?(?:['’]\\p{L}{1,4})?(?![\\p{L}\\p{M}])";
        return hasCapitals ? Pattern.compile(regex) : WordList.pattern(regex);
    }

    List<NamedWeekday> in(String text) {
        return pattern.matcher(text).results().map(this::named).toList();
    }

    private NamedWeekday named(MatchResult found) {
        String name = key(found.group(1));
        return new NamedWeekday(
                found.start(), found.end(), found.group(), days.get(name), null, !unsure.contains(name));
    }

    private void addAll(DateFormatSymbols symbols, int width) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] names = symbols.getWeekdays(context, width);
            for (int i = 1; i < names.length; i++) {
                add(names[i].replaceFirst("\\.$", ""), DayOfWeek.SUNDAY.plus(i - 1L));
            }
        }
    }

    /** Abbreviations come first: what is a whole name as well is no abbreviation. */
    private void add(String name, DayOfWeek day) {
        for (String spelling : spellings(name)) {
            days.put(key(spelling), day);
            unsure.remove(key(spelling));
        }
    }

    private List<String> spellings(String name) {
        List<String> spellings = new ArrayList<>(List.of(name, name.toUpperCase(locale.toLocale())));
        if (APOSTROPHE.matcher(name).find()) {
            "'’ʼ".chars().forEach(sign -> spellings.add(APOSTROPHE.matcher(name).replaceAll(Character.toString(sign))));
        }
        if (name.contains(NON_JOINER)) {
            spellings.add(name.replace(NON_JOINER, " "));
            spellings.add(name.replace(NON_JOINER, ""));
        }
        return spellings;
    }

    /** Where weekdays have capitals, „Pazar“ is Sunday and „pazar“ a market. */
    private String key(String name) {
        return hasCapitals ? name : name.toLowerCase(locale.toLocale());
    }
}
