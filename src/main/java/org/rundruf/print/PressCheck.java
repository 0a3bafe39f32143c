package org.rundruf.print;

import org.rundruf.print.finishing.preflight.Expectation;
import org.rundruf.print.finishing.preflight.Preflight;
import org.rundruf.print.finishing.preflight.PreflightFailed;
import org.rundruf.print.finishing.preflight.PreflightReport;

/** Checks press files against what their sheet should be. */
public final class PressCheck {
    private PressCheck() {}

    /** @return every rule, kept or broken */
    public static PreflightReport of(byte[] pdf, PrintSheet sheet) {
        return Preflight.check(pdf, expectation(sheet));
    }

    /**
     * Lets only files pass that keep every rule.
     *
     * @param name of the file, for people
     * @return the same bytes
     * @throws PreflightFailed naming the broken rules
     */
    static byte[] passed(byte[] pdf, String name, PrintSheet sheet) {
        PreflightReport report = of(pdf, sheet);
        if (!report.passed()) {
            throw new PreflightFailed(name, report);
        }
        return pdf;
    }

    private static Expectation expectation(PrintSheet sheet) {
        SheetLayout layout = sheet.layout();
        Paper paper = sheet.paper();
        double smallest = layout.type().small() * sheet.enlargement();
        // So many languages, so many pages: no limit.
        int mostPages = sheet.isMultilingual() ? 0 : layout.mostPages();
        return new Expectation(paper.width(), paper.height(), mostPages, smallest, 1);
    }
}
