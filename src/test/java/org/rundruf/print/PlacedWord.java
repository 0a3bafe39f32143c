package org.rundruf.print;

/**
 * Where a word stands, or the part of one that stands in an element of its own.
 *
 * @param line the number of its paragraph's line, from 0
 * @param left where it begins, from the paragraph's left edge, in CSS pixels
 */
record PlacedWord(String text, int line, double left) {

    /** @return whether both stand in the same place but for so many pixels */
    boolean isNear(PlacedWord other, double pixels) {
        return text.equals(other.text) && line == other.line && Math.abs(left - other.left) <= pixels;
    }

    @Override
    public String toString() {
        return "%s in line %d at %.1f".formatted(text, line, left);
    }
}
