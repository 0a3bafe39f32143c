package org.rundruf.print;

/**
 * What came of laying out a sheet in one way.
 *
 * @param pages how many it took
 * @param filled how much of the height that there was its content would take without page breaks; 1 fills it
 * @param isTooWide whether something that stays on one line sticks out of its place
 */
record Trial(int pages, double filled, boolean isTooWide) {}
