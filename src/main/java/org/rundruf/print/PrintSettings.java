package org.rundruf.print;

import java.time.ZoneId;

/**
 * What a city sets of its sheets.
 *
 * @param zone on whose clocks times are shown
 * @param cropMarks whether press sheets show where to cut
 * @param imprint who answers for the content, at the foot of every sheet; null or blank for no such line
 * @param logo the publisher's, or null
 */
public record PrintSettings(ZoneId zone, boolean cropMarks, String imprint, Logo logo) {

    /** A city without a logo. */
    public PrintSettings(ZoneId zone, boolean cropMarks, String imprint) {
        this(zone, cropMarks, imprint, null);
    }
}
