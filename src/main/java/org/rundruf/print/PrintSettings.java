package org.rundruf.print;

import java.time.ZoneId;

/**
 * What a city sets of its sheets.
 *
 * @param zone on whose clocks times are shown
 * @param cropMarks whether press sheets show where to cut
 * @param imprint who answers for the content, at the foot of every sheet; null or blank for no such line
 */
public record PrintSettings(ZoneId zone, boolean cropMarks, String imprint) {}
