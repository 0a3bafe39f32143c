package org.rundruf.rendering;

/**
 * A character that is not in the alphabet of text messages, so that the whole message is sent in UCS-2 and holds less
 * than half.
 *
 * @param character what people see as one
 * @param codePoints such as {@code U+2013}
 * @param name as Unicode calls it
 * @param count how often it stands in the text
 * @param plain what would stand for it without that price, or null
 */
public record Ucs2Cause(String character, String codePoints, String name, int count, String plain) {}
