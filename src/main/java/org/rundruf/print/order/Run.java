package org.rundruf.print.order;

/**
 * So many copies of a file for a drop site.
 *
 * @param language BCP 47 tag of what stands on the sheet
 * @param copies not negative
 * @param file its name in the order's folder
 */
public record Run(Drop drop, String language, int copies, String file) {}
