package org.rundruf.localization.checks;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Single characters in a text. */
final class CodePoints {

    private CodePoints() {}

    /** @return where the characters stand that are meant */
    static List<Integer> indexes(String text, IntPredicate meant) {
        return IntStream.range(0, text.length())
                .filter(i -> i == 0 || !isInsidePair(text, i))
                .filter(i -> meant.test(text.codePointAt(i)))
                .boxed()
                .toList();
    }

    static int end(String text, int index) {
        return index + Character.charCount(text.codePointAt(index));
    }

    /** @return such as {@code U+202E} */
    static String name(String text, int index) {
        return "U+%04X".formatted(text.codePointAt(index));
    }

    private static boolean isInsidePair(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) && Character.isHighSurrogate(text.charAt(index - 1));
    }
}
