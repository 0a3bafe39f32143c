package org.rundruf.rendering;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rundruf.localization.Kept;

/** Where a text may be cut or wrapped: between words, never inside an address, a number or what is isolated. */
final class Breaks {
    private static final Pattern TRAILING = Pattern.compile("[\\s\\p{Z},;:(\\[«„“\"–—-]+\\z");

    private static final Kept<ULocale, BreakIterator> LINES = new Kept<>(100);

    private Breaks() {}

    /** @return the indices at which a new line may begin, ascending, without the text's ends */
    static List<Integer> in(String text, ULocale locale) {
        BreakIterator lines = LINES.get(locale, BreakIterator::getLineInstance).clone();
        lines.setText(text);
        List<Integer> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int to = lines.next(); to != BreakIterator.DONE && to < text.length(); from = to, to = lines.next()) {
            depth += depth(text, from, to);
            if (depth == 0 && isBetweenWords(text, to)) {
                found.add(to);
            }
        }
        return found;
    }

    /** @return the text up to there, and a mark that something is left out */
    static String cut(String text, int at) {
        return TRAILING.matcher(text.substring(0, at)).replaceFirst("") + "…";
    }

    private static boolean isBetweenWords(String text, int at) {
        int before = text.codePointBefore(at);
        if (!Character.isWhitespace(before)) {
            return UScript.breaksBetweenLetters(UScript.getScript(before));
        }
        String left = text.substring(0, at).stripTrailing();
        return left.isEmpty() || !(isInNumber(left.codePointBefore(left.length())) && isInNumber(text.codePointAt(at)));
    }

    /** Digits and what stands between them in numbers, ranges and telephone numbers. */
    private static boolean isInNumber(int c) {
        return Character.isDigit(c) || "+-–~/()".indexOf(c) >= 0;
    }

    private static int depth(String text, int from, int to) {
        int depth = 0;
        for (char c : text.substring(from, to).toCharArray()) {
            depth += c >= '\u2066' && c <= '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
        }
        return depth;
    }
}
