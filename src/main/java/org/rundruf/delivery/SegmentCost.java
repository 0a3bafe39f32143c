package org.rundruf.delivery;

import org.rundruf.announcement.Announcement;

/** Knows how long text messages are; whoever renders them provides it. */
@FunctionalInterface
public interface SegmentCost {

    /** @return the lengths of the announcement's text messages */
    Lengths of(Announcement announcement);

    /** The lengths of one announcement's text messages. */
    @FunctionalInterface
    interface Lengths {

        /**
         * @param language tag of the text
         * @param notice tag of the language in which a line on top says that the text is not in it yet, or null
         * @return how many segments the text message has; 0 if there is no text in that language
         */
        int segments(String language, String notice);
    }
}
