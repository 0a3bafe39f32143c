package org.rundruf.web.office.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a chart that is a table at the same time.
 *
 * @param tag what it is about, as in files
 * @param name what it is called; null if the page knows by its tag
 * @param direction of the name
 * @param sums the numbers
 * @param parts of its bar, from its start on
 */
record Bar(String tag, String name, String direction, Sums sums, List<Part> parts) {
    private static final double WIDTH = 100;

    /**
     * A part of a bar.
     *
     * @param kind a name for its colour
     * @param x where it begins, of 100
     * @param width of 100
     */
    record Part(String kind, double x, double width) {}

    /** @param most the longest bar's number */
    static Bar of(String tag, String name, String direction, Sums sums, int most) {
        List<Part> parts = new ArrayList<>();
        add(parts, "arrived", sums.arrived(), most);
        add(parts, "sent", sums.sent(), most);
        add(parts, "open", sums.open(), most);
        add(parts, "missed", sums.missed(), most);
        add(parts, "withheld", sums.withheld(), most);
        return new Bar(tag, name, direction, sums, parts);
    }

    private static void add(List<Part> parts, String kind, int number, int most) {
        if (number > 0) {
            double x = parts.stream().mapToDouble(Part::width).sum();
            parts.add(new Part(kind, x, number * WIDTH / most));
        }
    }
}
