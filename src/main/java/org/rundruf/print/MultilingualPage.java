package org.rundruf.print;

import java.util.List;

/**
 * What the template of posters in several languages is filled with.
 *
 * @param sheets at least one, each a page
 */
record MultilingualPage(List<Sheet> sheets) {

    /**
     * @param facts once for everybody
     * @param languages the announcement in each of them, of equal rank
     */
    record Sheet(List<Fact> facts, List<PageModel> languages) {}

    /**
     * @param icon {@code data:} address
     * @param lines of plain text
     */
    record Fact(String icon, List<String> lines) {}
}
