package org.rundruf.localization.checks.values;

import java.util.Arrays;

/**
 * A text as it is searched: Latin digits, plain blanks, no marks of direction. Every character knows where it came from.
 *
 * @param text what is searched
 * @param starts where each of its characters begins in the original
 * @param ends where each of them ends there
 */
record View(String text, int[] starts, int[] ends) {

    static View of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] starts = new int[original.length()];
        int[] ends = new int[original.length()];
        for (int i = 0; i < original.length(); ) {
            int character = original.codePointAt(i);
            int next = i + Character.charCount(character);
            String plain = plain(character);
            for (int j = 0; j < plain.length(); j++) {
                starts[text.length()] = i;
                ends[text.length()] = next;
                text.append(plain.charAt(j));
            }
            i = next;
        }
        return new View(text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index - 1];
    }

    private static String plain(int character) {
        if (Character.isDigit(character)) {
            return String.valueOf(Character.digit(character, 10));
        } else if (isInvisible(character)) {
            return "";
        }
        return switch (character) {
            case 0xA0, 0x2009, 0x202F -> " ";
            case 0xFF1A, 0x2236 -> ":";
            default -> Character.toString(character);
        };
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT && character != 0x200C;
    }
}
