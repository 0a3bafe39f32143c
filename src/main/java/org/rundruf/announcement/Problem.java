package org.rundruf.announcement;

/**
 * One thing that is wrong with an input.
 *
 * @param field the path of the field, such as {@code facts.ends}; empty for the whole input
 * @param problem what is wrong
 * @param hint what would be right
 * @param line the line in the input, from 1; 0 if not known
 */
public record Problem(String field, String problem, String hint, int line) {}
