package org.rundruf.localization.checks.values;

import java.util.List;
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

    /** @return where a text says the number, or the hour of that time, in words; null if it does not */
    public Value inWords(Value value, String text, Language language) {
        return lexicons.of(language).word(value, text);
    }
}
