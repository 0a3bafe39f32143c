package org.rundruf.localization.checks.easy;

/**
 * Something that is hard to read.
 *
 * @param rule its name, such as {@code easy.passive}
 * @param start where it begins in the text, in UTF-16 code units
 * @param end where it ends
 * @param argument what the message names: the word, or a count
 */
public record Hint(String rule, int start, int end, String argument) {}
