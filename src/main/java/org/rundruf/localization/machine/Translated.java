package org.rundruf.localization.machine;

import java.util.List;

/**
 * What a machine made of segments.
 *
 * @param segments the translations, in the order of what was asked
 * @param engine who answered, such as {@code deepl}; null if there was nothing but names, numbers and addresses
 * @param characters how many code points engines took for it, with the tags around what must not change
 */
public record Translated(List<String> segments, String engine, int characters) {}
