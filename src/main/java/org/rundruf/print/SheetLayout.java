package org.rundruf.print;

/** How a sheet is drawn; the same drawing, enlarged, serves larger paper. Lengths are millimetres. */
enum SheetLayout {
    FLYER_A5("flyer/flyer", "flyer/a5.css", Paper.A5, 10, 2, new Type(12, 11, 35, 24, 9)),
    FLYER_DL("flyer/flyer", "flyer/dl.css", Paper.DL, 8, 2, new Type(11, 10, 26, 18, 8)),
    /** Large print: nothing below 18 pt. */
    FLYER_A4_LARGE("flyer/flyer", "flyer/a4-large.css", Paper.A4, 15, 4, new Type(20, 18, 46, 33, 18)),
    POSTER_A3("poster/poster", "poster/a3.css", Paper.A3, 20, 1, new Type(24, 15, 88, 54, 14));

    /** What the printer cuts off on every side. */
    private static final int BLEED = 3;

    private final String template;
    private final String style;
    private final Paper paper;
    private final int margin;
    private final int mostPages;
    private final Type type;

    SheetLayout(String template, String style, Paper paper, int margin, int mostPages, Type type) {
        this.template = template;
        this.style = style;
        this.paper = paper;
        this.margin = margin;
        this.mostPages = mostPages;
        this.type = type;
    }

    String template() {
        return template;
    }

    String style() {
        return style;
    }

    Paper paper() {
        return paper;
    }

    int mostPages() {
        return mostPages;
    }

    Type type() {
        return type;
    }

    /** @return the page's height with its bleed */
    int height() {
        return paper.height() + 2 * BLEED;
    }

    /** @return the margin with the bleed outside of it */
    int margin() {
        return margin + BLEED;
    }

    int textWidth() {
        return paper.width() - 2 * margin;
    }

    /**
     * Sizes in points.
     *
     * @param smallest down to which text may be stepped
     * @param smallestHeadline down to which the headline may be stepped
     * @param small what stands at the edge
     */
    record Type(double text, double smallest, double headline, double smallestHeadline, int small) {}
}
