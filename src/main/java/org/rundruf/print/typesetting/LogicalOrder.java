package org.rundruf.print.typesetting;

import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Leaves text in logical order, which is what the shaper needs, and passes on the direction of a run in front of it:
 * the layout engine has no other way to tell the text renderer.
 */
final class LogicalOrder implements BidiReorderer {
    /** A noncharacter: no text contains it. */
    private static final char RIGHT_TO_LEFT = '\uFDD0';

    static boolean isRightToLeft(String text) {
        return !text.isEmpty() && text.charAt(0) == RIGHT_TO_LEFT;
    }

    static String unmarked(String text) {
        return isRightToLeft(text) ? text.substring(1) : text;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return RIGHT_TO_LEFT + text;
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
