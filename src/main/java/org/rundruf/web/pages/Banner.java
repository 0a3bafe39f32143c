package org.rundruf.web.pages;

/**
 * A line above an announcement.
 *
 * @param html what it says
 * @param over true if the announcement does not hold any more
 */
public record Banner(String html, boolean over) {}
