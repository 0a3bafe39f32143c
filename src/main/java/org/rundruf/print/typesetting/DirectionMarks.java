package org.rundruf.print.typesetting;

/**
 * Directional marks (UAX #9, 2.6) for what readers get out of a page. They see the letters of a line from left to right and
 * find out again which way each is read; dots and spaces between two names take the direction of the names to them, not
 * that of the line, and so the names change places.
 */
final class DirectionMarks {
    static final String RIGHT_TO_LEFT = "\u200F";
    private static final String LEFT_TO_RIGHT = "\u200E";

    private boolean rightToLeftBefore;

    /**
     * @param text what is drawn after the text of the call before
     * @return the mark to be read with it; empty if it needs none
     */
    String next(String text, boolean rightToLeft) {
        boolean turns = rightToLeft != rightToLeftBefore;
        rightToLeftBefore = rightToLeft;
        if (!turns || text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return "";
        }
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}
