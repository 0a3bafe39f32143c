package org.rundruf.localization;

import com.ibm.icu.text.Bidi;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Right-to-left text on its way to a telephone, whose screen finds out the direction by itself (UAX #9, P2 and P3): with
 * only those isolates without which it would look different, and a mark in front where it would start on the wrong side.
 */
final class PlainIsolates {
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';
    private final byte[] wanted;
    private final boolean isFirst;
    private String text;

    private PlainIsolates(String paragraph, boolean isFirst) {
        this.wanted = levels(paragraph, Bidi.RTL);
        this.isFirst = isFirst;
        this.text = looksRight(paragraph) ? paragraph : RIGHT_TO_LEFT_MARK + paragraph;
    }

    /** @param text with balanced isolates */
    static String minimal(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = paragraph(lines[i], i == 0);
        }
        return String.join("\n", lines);
    }

    private static String paragraph(String text, boolean isFirst) {
        String balanced = Isolates.balanced(text);
        // a line in a left-to-right language, such as a notice
        if (balanced.equals(Isolates.strip(balanced)) && !isRightToLeft(balanced)) {
            return balanced;
        }
        return new PlainIsolates(balanced, isFirst).reduced();
    }

    /** What goes can make what was looked at before it superfluous. */
    private String reduced() {
        String before;
        do {
            before = text;
            reduce();
        } while (!before.equals(text));
        return text;
    }

    private void reduce() {
        for (int open = next(0); open >= 0; open = next(open)) {
            int close = partner(open);
            String without = text.substring(0, open) + text.substring(open + 1, close) + text.substring(close + 1);
            if (looksRight(without)) {
                text = without;
            } else {
                open++;
            }
        }
    }

    private int next(int from) {
        for (int i = from; i < text.length(); i++) {
            if (Isolates.isOpening(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private int partner(int open) {
        Deque<Integer> opened = new ArrayDeque<>();
        for (int i = open; i < text.length(); i++) {
            if (Isolates.isOpening(text.charAt(i))) {
                opened.push(i);
            } else if (text.charAt(i) == Isolates.PDI && opened.pop() == open) {
                return i;
            }
        }
        throw new IllegalStateException("isolates are not balanced");
    }

    /** Levels, not only their order: so the lines look right wherever the screen breaks them. */
    private boolean looksRight(String candidate) {
        byte[] levels = levels(candidate, Bidi.LEVEL_DEFAULT_LTR);
        if (isRightToLeft(candidate)) {
            return Arrays.equals(levels, wanted);
        }
        return !isFirst && isOneRun(levels) && isOneRun(wanted);
    }

    private static boolean isOneRun(byte[] levels) {
        for (byte level : levels) {
            if (level != levels[0] || level % 2 == 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRightToLeft(String text) {
        return new Bidi(text, Bidi.LEVEL_DEFAULT_LTR).getParaLevel() == 1;
    }

    private static byte[] levels(String text, int direction) {
        byte[] all = new Bidi(text, direction).getLevels();
        byte[] visible = new byte[all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            char c = text.charAt(i);
            if (c != RIGHT_TO_LEFT_MARK && c != Isolates.PDI && !Isolates.isOpening(c)) {
                visible[count++] = all[i];
            }
        }
        return Arrays.copyOf(visible, count);
    }
}
