package org.rundruf.web.office.report;

import java.util.List;
import org.rundruf.web.office.watch.Failure;

/**
 * A report as its page shows it.
 *
 * @param columns names of the numbers that are worth a column, as of {@link Sums}
 * @param curve null if nothing has ended yet
 * @param ticks times along the curve
 * @param rows the curve as a table
 * @param moreQuarters how many there are besides those that are shown
 * @param spent on text messages, with its currency; null if nothing was
 * @param scans how often codes on paper were opened
 */
record ReportView(
        Sums sums,
        List<String> columns,
        Curve curve,
        List<Tick> ticks,
        List<Row> rows,
        List<Bar> channels,
        List<Bar> languages,
        List<Bar> quarters,
        int moreQuarters,
        List<Failure> failures,
        String spent,
        long scans) {

    /** @param x as of {@link Curve} */
    record Tick(int x, String time) {}

    /** @param sums what it was at that time */
    record Row(String time, Sums sums) {}
}
