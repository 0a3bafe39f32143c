package org.rundruf.print;

/** How a sheet is drawn; the same drawing, enlarged, serves larger paper. Lengths are millimetres. */
enum SheetLayout {
    FLYER_A5("flyer/flyer", "flyer/a5.css", Paper.A5, 10, 6, 2, new TypeScale(12, 15, 10.5, 35, 22, 9)),
    FLYER_DL("flyer/flyer", "flyer/dl.css", Paper.DL, 8, 5, 2, new TypeScale(11, 13.5, 9.5, 26, 17, 8)),
    /** Large print: nothing below 18 pt. */
    FLYER_A4_LARGE("flyer/flyer", "flyer/a4-large.css", Paper.A4, 15, 8, 4, new TypeScale(20, 24, 18, 46, 33, 18)),
    POSTER_A3("poster/poster", "poster/a3.css", Paper.A3, 20, 22, 1, new TypeScale(30, 12, 130, 52, 12)),
    /** The code beside the words takes their line, too. */
    POSTER_A3_MULTILINGUAL(
            SheetScope.LANGUAGES,
            "poster/multilingual",
            "poster/a3-multilingual.css",
            Paper.A3,
            20,
            50,
            2.5,
            16,
            1,
            new TypeScale(30, 13, 72, 22, 12)),
    QUARTER_A4(
            SheetScope.QUARTER,
            "quarter/quarter",
            "quarter/a4.css",
            Paper.A4,
            15,
            0,
            1.1,
            6,
            2,
            new TypeScale(22, 10.5, 54, 32, 9));

    /** What the printer cuts off on every side. */
    private static final int BLEED = 3;

    private final SheetScope scope;
    private final String template;
    private final String style;
    private final Paper paper;
    private final int margin;
    private final int beside;
    private final double air;
    private final double mostAir;
    private final int mostPages;
    private final TypeScale type;

    SheetLayout(String template, String style, Paper paper, int margin, double mostAir, int mostPages, TypeScale type) {
        this(SheetScope.LANGUAGE, template, style, paper, margin, 0, 0, mostAir, mostPages, type);
    }

    SheetLayout(
            SheetScope scope,
            String template,
            String style,
            Paper paper,
            int margin,
            int beside,
            double air,
            double mostAir,
            int mostPages,
            TypeScale type) {
        this.scope = scope;
        this.template = template;
        this.style = style;
        this.paper = paper;
        this.margin = margin;
        this.beside = beside;
        this.air = air;
        this.mostAir = mostAir;
        this.mostPages = mostPages;
        this.type = type;
    }

    SheetScope scope() {
        return scope;
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

    /** @return how many pages one sheet of content may take */
    int mostPages() {
        return mostPages;
    }

    /** @return the least air between parts */
    double air() {
        return air;
    }

    /** @return more would tear the parts apart */
    double mostAir() {
        return mostAir;
    }

    TypeScale type() {
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

    /** @return the width of the headline */
    int textWidth() {
        return paper.width() - 2 * margin - beside;
    }
}
