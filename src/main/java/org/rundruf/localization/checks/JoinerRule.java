package org.rundruf.localization.checks;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.List;

/** Joiners and non-joiners stand between letters, where they do something. */
final class JoinerRule implements Rule {
    private static final int ZWNJ = 0x200C;
    private static final int ZWJ = 0x200D;

    @Override
    public List<Finding> check(Passage passage) {
        String text = passage.text();
        return CodePoints.indexes(text, character -> character == ZWNJ || character == ZWJ).stream()
                .filter(i -> isStray(text, i))
                .map(i -> passage.warning("joiner.stray", i, i + 1, CodePoints.name(text, i))
                        .mendedBy(""))
                .toList();
    }

    private static boolean isStray(String text, int index) {
        if (index == 0) {
            return true;
        }
        int before = text.codePointBefore(index);
        int next = index + 1 < text.length() ? text.codePointAt(index + 1) : ' ';
        boolean isBetweenLetters = isOfWord(before) && isOfWord(next);
        return !isBetweenLetters && !isShaping(before, text.charAt(index)) && !isEmoji(next);
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || isMark(character);
    }

    /** An Arabic letter before a joiner shows its joined form; a virama before either of them keeps its own. */
    private static boolean isShaping(int before, char joiner) {
        return joiner == ZWJ && UScript.getScript(before) == UScript.ARABIC
                || UCharacter.getIntPropertyValue(before, UProperty.CANONICAL_COMBINING_CLASS) == 9;
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isEmoji(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.EXTENDED_PICTOGRAPHIC);
    }
}
