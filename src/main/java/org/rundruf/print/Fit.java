package org.rundruf.print;

/**
 * One way to fit content on a sheet.
 *
 * @param text points
 * @param headline points
 * @param isClose whether parts and lines stand closer together than they look best
 * @param pages how many pages it may take
 * @param height of all pages' content, in millimetres
 * @param foot the height of what stands at the bottom of the last page, in millimetres
 * @param air between parts of the page, in millimetres
 * @param turn the part of the text, from 1, that a new page begins with in any case; 0 for none
 */
record Fit(double text, double headline, boolean isClose, int pages, double height, double foot, double air, int turn) {
    /** Content exactly as high as the page would spill a hair onto the next. */
    private static final double HAIR = 0.1;

    /**
     * @param stepped how far type is stepped down: 0 not at all, 1 to the sheet's smallest
     * @param unstepped what stays as it is
     */
    static Fit of(double stepped, int pages, SheetLayout layout, Unstepped unstepped) {
        TypeScale type = layout.type();
        double headline = Math.min(type.headline(stepped), unstepped.headlineLimit());
        double height = height(pages, layout);
        double text = round(type.text(stepped, pages > 1));
        return new Fit(text, round(headline), false, pages, height, unstepped.foot(), layout.air(), 0);
    }

    /** @return where the foot begins, in millimetres from the top of the first page's content */
    double footTop() {
        return height - foot;
    }

    /** @return the same with the foot on top, so that it can be measured */
    Fit withFootOnTop() {
        return new Fit(text, headline, isClose, pages, height, height, air, turn);
    }

    /** @return the same with more air, never a hair more than that */
    Fit withAir(double other) {
        return new Fit(text, headline, isClose, pages, height, foot, Math.floor(other * 10) / 10, turn);
    }

    /** @return the same with everything closer together */
    Fit close() {
        return new Fit(text, headline, true, pages, height, foot, air, turn);
    }

    /** @return the same with a new page before that part of the text, from 1 */
    Fit turnedBefore(int part) {
        return new Fit(text, headline, isClose, pages, height, foot, air, part);
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

    /**
     * What does not change with the size of type.
     *
     * @param headlineLimit the headline is never larger, in points
     * @param foot in millimetres
     */
    record Unstepped(double headlineLimit, double foot) {}

    private static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    boolean isContinued() {
        return pages > 1;
    }

    /** With three pages and more, pages in the middle need margins, too, and the foot stands inside them. */
    boolean isLong() {
        return pages > 2;
    }
}
