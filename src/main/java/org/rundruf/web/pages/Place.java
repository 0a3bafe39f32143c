package org.rundruf.web.pages;

import org.rundruf.announcement.Quarter;

/**
 * A quarter one can go to.
 *
 * @param id the quarter's
 * @param name as people call it
 * @param href its ticker
 * @param depth 0 for a city
 */
public record Place(String id, String name, String href, int depth) {

    static Place of(Quarter quarter, Page page) {
        int depth = (int) quarter.id().chars().filter(c -> c == '/').count();
        return new Place(
                quarter.id(),
                quarter.name(),
                href(quarter.id()) + "?lang=" + page.language().tag(),
                depth);
    }

    static String href(String quarter) {
        return "/q/" + quarter;
    }
}
