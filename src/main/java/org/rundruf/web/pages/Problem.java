package org.rundruf.web.pages;

/**
 * What is wrong with a field.
 *
 * @param field its name, which is its id on the page as well
 * @param text in the reader's language
 */
public record Problem(String field, String text) {}
