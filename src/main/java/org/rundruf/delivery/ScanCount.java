package org.rundruf.delivery;

/**
 * How often a printed code was opened.
 *
 * @param sheet flyer or poster
 * @param quarter the smallest one that holds all that the announcement addresses; empty if none does
 * @param language the tag that the code asked for
 * @param scans on all days
 */
public record ScanCount(String sheet, String quarter, String language, long scans) {}
