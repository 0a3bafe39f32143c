package org.rundruf.print;

import org.rundruf.localization.Localized;

/** Why an announcement cannot be printed on a sheet in one language. */
public sealed interface SheetFault {
    /** @return the sheet that was tried */
    PrintSheet sheet();

    /** @return the text that was tried */
    Localized text();

    /**
     * The text is too long even in the sheet's smallest type.
     *
     * @param pages how many it would need
     * @param most how many the sheet may have
     * @param words about how many the body would have to lose; 0 if shortening the body alone does not help
     */
    record TooMuch(PrintSheet sheet, Localized text, int pages, int most, int words) implements SheetFault {}

    /**
     * No font has one of the characters.
     *
     * @param character its code point
     */
    record NoGlyph(PrintSheet sheet, Localized text, int character) implements SheetFault {}
}
