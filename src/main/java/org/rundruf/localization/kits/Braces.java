package org.rundruf.localization.kits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Curly brackets and their partners.
 *
 * @param partners place of the closing one by place of the opening one
 * @param firstOpen the place of the first one that is never closed; -1 if all are
 * @param firstStray the place of the first closing one that was never opened; -1 if there is none
 */
record Braces(Map<Integer, Integer> partners, int firstOpen, int firstStray) {

    static Braces of(String pattern) {
        Map<Integer, Integer> partners = new TreeMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        int stray = -1;
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                open.addLast(i);
            } else if (pattern.charAt(i) == '}' && !open.isEmpty()) {
                partners.put(open.removeLast(), i);
            } else if (pattern.charAt(i) == '}' && stray < 0) {
                stray = i;
            }
        }
        return new Braces(partners, open.isEmpty() ? -1 : open.getFirst(), stray);
    }
}
