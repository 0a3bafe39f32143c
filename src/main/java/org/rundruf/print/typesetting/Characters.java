package org.rundruf.print.typesetting;

/** What kinds of characters mean for choosing fonts and directions. */
final class Characters {
    private static final int NO_BREAK_SPACE = 0xA0;

    private Characters() {}

    /** @return the character to draw in the place of another: spaces of the same width look the same */
    static int drawn(int codePoint) {
        return codePoint == NO_BREAK_SPACE ? ' ' : codePoint;
    }

    /** Controls for layout that are never drawn: soft hyphens, zero-width spaces, bidi marks and isolates. */
    static boolean isInvisible(int codePoint) {
        return codePoint < ' '
                || codePoint == 0xAD
                || codePoint == 0x061C
                || codePoint == 0x200B
                || codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x2069
                || codePoint == 0xFEFF;
    }

    /** Joiners and variation selectors act on their neighbours and need no glyph of their own. */
    static boolean isJoiner(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Spaces and punctuation look best in the font of the word before them. */
    static boolean isNeutral(int codePoint) {
        return !isLeftToRight(codePoint) && !isRightToLeft(codePoint);
    }

    /** @return the direction of the first letter that has one; false if none has */
    static boolean startsRightToLeft(String text) {
        return text.codePoints()
                .filter(c -> !isNeutral(c))
                .mapToObj(Characters::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    static boolean isLeftToRight(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
    }

    static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
