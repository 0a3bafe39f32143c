package org.rundruf.rendering;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.rundruf.localization.Isolates;

/** Shortens a text where it hurts least. */
final class Cut {
    private static final String MARK = "…";

    private Cut() {}

    /** @return the text, or as many whole words as fit, with a mark behind them; of one endless word its beginning */
    static String to(int limit, String text, ULocale locale) {
        if (text.length() <= limit) {
            return text;
        }
        return Breaks.in(text, locale).stream()
                .filter(at -> at > limit / 2 && at <= limit)
                .map(at -> Breaks.cut(text, at))
                .filter(cut -> cut.length() <= limit)
                .reduce((shorter, longer) -> longer)
                .orElseGet(() -> withinWord(limit, text, locale));
    }

    private static String withinWord(int limit, String text, ULocale locale) {
        BreakIterator characters = BreakIterator.getCharacterInstance(locale);
        characters.setText(text);
        int at = characters.preceding(Math.max(1, limit));
        String cut = closed(text, at);
        while (at > 0 && cut.length() > limit) {
            at = characters.previous();
            cut = closed(text, at);
        }
        return cut;
    }

    private static String closed(String text, int at) {
        return Isolates.balanced(text.substring(0, at)) + MARK;
    }
}
