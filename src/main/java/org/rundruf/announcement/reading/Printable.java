package org.rundruf.announcement.reading;

import java.util.OptionalInt;
import org.rundruf.announcement.Phrase;

/** Tells characters that belong into a text from those that are accidents or tricks. */
final class Printable {
    private static final int SHOWN = 60;

    private Printable() {}

    /** @return the index of the first character that no text should contain, or empty */
    static OptionalInt firstUnfit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isUnfit(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** @return what a character is called that no text should contain */
    static Phrase kind(int character) {
        if (Character.getType(character) == Character.SURROGATE) {
            return Phrase.of("unfit.surrogate");
        }
        return Phrase.of(isControl(character) ? "unfit.control" : "unfit.none");
    }

    /** Embeddings and overrides (U+202A–U+202E) let a text look other than it is; isolates and marks do no harm. */
    private static boolean isDirectionTrick(int character) {
        return character >= 0x202A && character <= 0x202E;
    }

    /** @return what was written, fit to be repeated in an error */
    static String shown(String text) {
        String clean = text.codePoints()
                .map(c -> isUnfit(c) || Character.isWhitespace(c) ? ' ' : c)
                .limit(SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > SHOWN ? clean + "…" : clean;
    }

    private static boolean isUnfit(int character) {
        return isDirectionTrick(character) || isControl(character) || isNoCharacter(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r';
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE
                || character == 0xFEFF
                || character >= 0xFDD0 && character <= 0xFDEF
                || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
