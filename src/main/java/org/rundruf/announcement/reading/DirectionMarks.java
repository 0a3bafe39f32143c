package org.rundruf.announcement.reading;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Finds the marks with which a text can look other than it is written (the "Trojan source" attack): embeddings, overrides,
 * and isolates that are not closed in their paragraph.
 */
final class DirectionMarks {
    private static final char LRE = '\u202A';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private DirectionMarks() {}

    /** @return the indexes of the marks that have to go */
    static BitSet harmful(String text) {
        BitSet harmful = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LRI && c <= FSI) {
                open.push(i);
            } else if (c >= LRE && c <= RLO || c == PDI && open.poll() == null) {
                harmful.set(i);
            } else if (isEndOfParagraph(c)) {
                open.forEach(harmful::set);
                open.clear();
            }
        }
        open.forEach(harmful::set);
        return harmful;
    }

    private static boolean isEndOfParagraph(char c) {
        return c == '\n' || c == '\r' || c == '\u2029' || c == '\u0085';
    }
}
