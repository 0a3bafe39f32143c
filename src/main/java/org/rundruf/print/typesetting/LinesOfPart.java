package org.rundruf.print.typesetting;

import java.util.List;

/**
 * A paragraph, list, table or heading as it is laid out.
 *
 * @param isHeading whether what follows belongs to it
 * @param pages of each of its lines, from 0
 */
public record LinesOfPart(boolean isHeading, List<Integer> pages) {

    /** @return how many of its lines stand on that page, from 0 */
    public int on(int page) {
        return (int) pages.stream().filter(line -> line == page).count();
    }
}
