package org.rundruf.print;

/**
 * One way to fit an announcement on a sheet.
 *
 * @param text points
 * @param headline points
 * @param pages how many pages it may take
 * @param height of all pages' content, in millimetres
 */
record Fit(double text, double headline, int pages, double height) {
    /** Content exactly as high as the page would spill a hair onto the next. */
    private static final double HAIR = 0.1;

    /**
     * @param stepped how far type is stepped down: 0 not at all, 1 to the sheet's smallest
     * @param headlineLimit the headline is never larger, in points
     */
    static Fit of(double stepped, int pages, PrintSheet sheet, double headlineLimit) {
        PrintSheet.Type type = sheet.type();
        double text = type.text() * (1 - (1 - type.smallest()) * stepped);
        double headline = type.headline() * (1 - (1 - type.smallestHeadline()) * stepped);
        return new Fit(round(text), round(Math.min(headline, headlineLimit)), pages, height(pages, sheet));
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
