package org.rundruf.audience;

import java.util.List;

/**
 * Somebody we know, who wrote to us.
 *
 * @param contact the key of the contact point
 * @param languages tags, best first; empty if not stated
 */
public record Writer(long contact, List<String> languages) {}
