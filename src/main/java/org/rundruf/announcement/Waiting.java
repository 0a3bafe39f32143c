package org.rundruf.announcement;

/**
 * Whose turn it is.
 *
 * @param user somebody's name
 * @param approves whether they may approve what others wrote
 */
public record Waiting(String user, boolean approves) {}
