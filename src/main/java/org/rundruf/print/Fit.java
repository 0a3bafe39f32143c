package org.rundruf.print;

/**
 * One way to fit an announcement on a sheet.
 *
 * @param text points
 * @param headline points
 * @param pages how many pages it may take
 * @param height of all pages' content, in millimetres
 * @param foot the height of what stands at the bottom of the last page, in millimetres
 */
record Fit(double text, double headline, int pages, double height, double foot) {
    /** Content exactly as high as the page would spill a hair onto the next. */
    private static final double HAIR = 0.1;

    /**
     * Steps the headline down first, and the text only when that does not help.
     *
     * @param stepped how far type is stepped down: 0 not at all, 1 to the sheet's smallest
     * @param unstepped what stays as it is
     */
    static Fit of(double stepped, int pages, SheetLayout layout, Unstepped unstepped) {
        SheetLayout.Type type = layout.type();
        double headline = between(type.headline(), type.smallestHeadline(), Math.min(1, 2 * stepped));
        double text = between(type.text(), type.smallest(), Math.max(0, 2 * stepped - 1));
        double height = height(pages, layout);
        return new Fit(
                round(text), round(Math.min(headline, unstepped.headlineLimit())), pages, height, unstepped.foot());
    }

    private static double height(int pages, SheetLayout layout) {
        return pages * layout.height() - margins(pages) * layout.margin() - HAIR;
    }

    /** Where text goes on there is a margin below it and, on the next page, above it. */
    private static int margins(int pages) {
        return switch (pages) {
            case 1 -> 0;
            case 2 -> 2;
            default -> 2 * pages - 1;
        };
    }

    private static double between(double largest, double smallest, double part) {
        return largest - (largest - smallest) * part;
    }

    /**
     * What does not change with the size of type.
     *
     * @param headlineLimit the headline is never larger, in points
     * @param foot in millimetres
     */
    record Unstepped(double headlineLimit, double foot) {}

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
