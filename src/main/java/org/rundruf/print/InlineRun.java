package org.rundruf.print;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jsoup.nodes.TextNode;

/**
 * Text of one direction in one element.
 *
 * @param node where it stands
 * @param start in the node's text
 * @param end in the node's text
 * @param joined whether no line may end between it and the next run of its block
 */
record InlineRun(TextNode node, int start, int end, boolean joined) {

    String text() {
        return node.getWholeText().substring(start, end);
    }

    /** @return where in the node's text a line may end first, before the space; its end if it may not */
    int firstWord() {
        return isWhole()
                ? end
                : start
                        + text().substring(0, lines().following(0))
                                .stripTrailing()
                                .length();
    }

    /** @return where in the node's text a line may begin last; its start if it may not */
    int lastWord() {
        return isWhole() ? start : start + lines().preceding(end - start);
    }

    /** Addresses may be broken behind a slash, which is why spaces are not enough (UAX #14). */
    private BreakIterator lines() {
        BreakIterator lines = BreakIterator.getLineInstance(ULocale.ROOT);
        lines.setText(text());
        return lines;
    }

    private boolean isWhole() {
        return node.parent().closest("bdi:not(.long)") != null;
    }
}
