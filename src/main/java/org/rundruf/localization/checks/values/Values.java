package org.rundruf.localization.checks.values;

import java.util.List;
import java.util.regex.Pattern;
import org.rundruf.localization.Language;
import org.rundruf.localization.Templates;

/** Finds values in texts. Safe for many threads. */
public final class Values {
    /** What is longest and surest comes first, since nothing is found twice. */
    private static final List<ValueFinder> FINDERS = List.of(
            new EmailFinder(),
            new UrlFinder(),
            new FullDateFinder(),
            new PhoneFinder(),
            new MonthNameFinder(),
            new ShortDateFinder(),
            new AmountFinder(),
            new TimeFinder(),
            new NumberNameFinder(),
            new NumberFinder());

    private static final int WIDEST_GAP = 4;
    private static final Pattern GAP = Pattern.compile("[ .,،\\u00A0\\u2066-\\u2069]*");
    private final Lexicons lexicons;

    /** @param templates where the word lists of {@code checks/} are found */
    public Values(Templates templates) {
        this.lexicons = new Lexicons(templates);
    }

    /** @return the values of the text, in its order */
    public List<Value> in(String text, Language language) {
        Scan scan = new Scan(text, lexicons.of(language));
        FINDERS.forEach(finder -> finder.find(scan));
        return Ranges.completed(scan.found(), text);
    }

    /** @return the weekdays of the text, in its order, each with the date that stands beside it */
    public List<NamedWeekday> weekdays(String text, Language language) {
        List<NamedWeekday> named = lexicons.of(language).weekdays().in(text);
        return named.isEmpty() ? named : besideDates(named, text, in(text, language));
    }

    private static List<NamedWeekday> besideDates(List<NamedWeekday> named, String text, List<Value> values) {
        return named.stream()
                .map(weekday -> values.stream()
                        .filter(value -> value.kind() == Kind.DATE && isBeside(weekday, value, text))
                        .findFirst()
                        .map(weekday::beside)
                        .orElse(weekday))
                .toList();
    }

    private static boolean isBeside(NamedWeekday weekday, Value date, String text) {
        return weekday.end() <= date.start()
                ? isGap(text, weekday.end(), date.start())
                : date.end() <= weekday.start() && isGap(text, date.end(), weekday.start());
    }

    private static boolean isGap(String text, int start, int end) {
        return end - start <= WIDEST_GAP
                && GAP.matcher(text.substring(start, end)).matches();
    }

    /** @return where a text says the number, or the hour of that time, in words; null if it does not */
    public Value inWords(Value value, String text, Language language) {
        return lexicons.of(language).word(value, text);
    }
}
