package org.rundruf.localization;

import java.util.ArrayDeque;
import java.util.Deque;

/** Round brackets and their partners. */
final class Brackets {
    private Brackets() {}

    /** @return the index of the first bracket between {@code from} and {@code to} that has no partner there, or -1 */
    static int unmatched(String text, int from, int to) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '(') {
                open.addLast(i);
            } else if (text.charAt(i) == ')' && open.pollLast() == null) {
                return i;
            }
        }
        return open.isEmpty() ? -1 : open.getFirst();
    }
}
