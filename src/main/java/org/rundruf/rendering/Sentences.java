package org.rundruf.rendering;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in sentences. */
final class Sentences {
    /** A full stop behind a number or an abbreviation: {@code 24. November}, {@code z. B.}, {@code ca. 9}. */
    private static final Pattern NO_END =
            Pattern.compile("(?s).*(^|[\\s(])(\\d+|\\p{Lu}?\\p{Ll}|\\p{Lu}|\\p{Ll}{2}|Nr)\\.\\s*");

    private Sentences() {}

    /** @return the sentences with the space behind them; joined they are the text */
    static List<String> of(String text, ULocale locale) {
        BreakIterator borders = BreakIterator.getSentenceInstance(locale.setKeywordValue("ss", "standard"));
        borders.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (int to = borders.next(); to != BreakIterator.DONE; to = borders.next()) {
            String sentence = text.substring(from, to);
            if (to == text.length() || !NO_END.matcher(sentence).matches()) {
                sentences.add(sentence);
                from = to;
            }
        }
        return sentences;
    }
}
