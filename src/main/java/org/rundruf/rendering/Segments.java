package org.rundruf.rendering;

/**
 * How a text message is billed.
 *
 * @param encoding {@code GSM-7} or {@code UCS-2}
 * @param segments how many messages it is billed as
 * @param units septets (GSM-7, an escaped character counts two) or UTF-16 code units (UCS-2)
 * @param characters as people count them
 */
public record Segments(String encoding, int segments, int units, int characters) {}
