package org.rundruf.localization.review;

/**
 * What changed in the source since a translation was made.
 *
 * @param part {@code title}, {@code summary}, {@code body}, or {@code facts.} and the fact's name
 * @param before the sentence or value before, or null if it is new
 * @param after the sentence or value now, or null if it is gone
 */
public record Change(String part, String before, String after) {}
