package org.rundruf.print;

/**
 * What came of laying out a sheet in one way.
 *
 * @param pages how many it took
 * @param filled how much of the height that there was its content would take without page breaks; 1 fills it
 */
record Trial(int pages, double filled) {}
