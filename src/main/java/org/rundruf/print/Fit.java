package org.rundruf.print;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to fit an announcement on a sheet.
 *
 * @param scale how far type is stepped down
 * @param text points
 * @param headline points
 * @param pages how many pages it may take
 * @param height of all pages' content, in millimetres
 */
record Fit(double scale, double text, double headline, int pages, double height) {
    private static final int STEPS = 8;
    /** Content exactly as high as the page would spill a hair onto the next. */
    private static final double HAIR = 0.1;

    /** @return the ways to fit it on that many pages, the best first */
    static List<Fit> on(int pages, PrintSheet sheet, double headlineLimit) {
        List<Fit> fits = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            fits.add(of(step, pages, sheet, headlineLimit));
        }
        return fits;
    }

    private static Fit of(int step, int pages, PrintSheet sheet, double headlineLimit) {
        PrintSheet.Type type = sheet.type();
        double scale = 1 - (1 - type.smallest()) * step / STEPS;
        double headline = Math.min(type.headline() * scale, headlineLimit);
        return new Fit(scale, round(type.text() * scale), round(headline), pages, height(pages, sheet));
    }

    private static double height(int pages, PrintSheet sheet) {
        return pages * sheet.height() - margins(pages) * sheet.margin() - HAIR;
    }

    /** Where text goes on there is a margin below it and, on the next page, above it. */
    private static int margins(int pages) {
        return switch (pages) {
            case 1 -> 0;
            case 2 -> 2;
            default -> 2 * pages - 1;
        };
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }

    boolean isContinued() {
        return pages > 1;
    }

    /** With three pages and more, pages in the middle need margins, too, and the foot stands inside them. */
    boolean isLong() {
        return pages > 2;
    }
}
