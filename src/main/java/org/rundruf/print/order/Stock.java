package org.rundruf.print.order;

/**
 * The paper that a sheet is printed on.
 *
 * @param weight in grams per square metre
 * @param coating as XJDF names it: {@code Gloss}, {@code Matte}, {@code None} …
 * @param quality what the print shop calls it
 */
public record Stock(int weight, String coating, String quality) {}
