package org.rundruf.rendering;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rundruf.localization.Kept;

/** Text in sentences. */
final class Sentences {
    /** A full stop behind a number or a single letter: {@code 24. November}, {@code z. B.} */
    private static final Pattern NO_END = Pattern.compile("(?s).*(^|[\\s(])(\\d+|\\p{Lu}|\\p{Ll})\\.\\s*");
    /** One before a number: {@code ca. 9}, {@code Nr. 7}, {@code Schützenstr. 5}. */
    private static final Pattern NO_END_BEFORE_NUMBER = Pattern.compile("(?s).*\\p{L}\\.\\s*");

    private static final Kept<ULocale, BreakIterator> BORDERS = new Kept<>(100);

    private Sentences() {}

    /** @return the sentences with the space behind them; joined they are the text */
    static List<String> of(String text, ULocale locale) {
        BreakIterator borders =
                BORDERS.get(locale, BreakIterator::getSentenceInstance).clone();
        borders.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int to = borders.next(); to != BreakIterator.DONE; to = borders.next()) {
            if (isEnd(text, from, to)) {
                sentences.add(text.substring(from, to));
                from = to;
            }
        }
        return sentences;
    }

    private static boolean isEnd(String text, int from, int to) {
        if (to == text.length()) {
            return true;
        }
        Pattern exception = Character.isDigit(text.charAt(to)) ? NO_END_BEFORE_NUMBER : NO_END;
        return !exception.matcher(text.substring(from, to)).matches();
    }
}
