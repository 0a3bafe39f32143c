package org.rundruf.print.typesetting;

/** No font at hand can show a character; a box in its place would be no text. */
public final class MissingGlyph extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int codePoint;

    /** @param fonts the names of the fonts that were asked */
    MissingGlyph(int codePoint, String fonts) {
        super(String.format(
                "U+%04X %s (script %s) has no glyph in %s",
                codePoint, Character.getName(codePoint), Character.UnicodeScript.of(codePoint), fonts));
        this.codePoint = codePoint;
    }

    /** @return the character that cannot be shown */
    public int codePoint() {
        return codePoint;
    }
}
