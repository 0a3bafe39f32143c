package org.rundruf.delivery;

import org.rundruf.announcement.Announcement;

/** Knows how long text messages are; whoever renders them provides it. */
@FunctionalInterface
public interface SegmentCost {

    /** @return how many segments the announcement's text message has in that language */
    int segments(Announcement announcement, String language);
}
