package org.rundruf.localization.checks.values;

import java.util.Set;

/**
 * A value where it stands.
 *
 * @param kind what it looks like most
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param text how it is written there
 * @param readings what it may mean; not empty
 */
public record Value(Kind kind, int start, int end, String text, Set<Reading> readings) {}
