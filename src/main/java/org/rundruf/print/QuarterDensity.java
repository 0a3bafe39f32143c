package org.rundruf.print;

import java.util.Locale;

/** How much of each announcement stands on the sheet of a quarter. */
enum QuarterDensity {
    /** With its summary and a code of its own. */
    ROOMY,
    /** Title and facts. */
    COMPACT;

    /** Codes of their own need so much height that more of them fill more than a page. */
    private static final int MOST_ROOMY = 7;
    /** Of a code beside an announcement, in millimetres. */
    private static final double CODE = 24;
    /** Of a code's modules, in millimetres, for a telephone's camera. */
    private static final double SMALLEST_MODULE = 0.4;

    /** @return true if announcements may be shown like this at all */
    boolean suits(QuarterContent content) {
        return this == COMPACT
                || content.items().size() <= MOST_ROOMY
                        && content.items().stream()
                                .allMatch(item -> QrCode.width(item.link()) * SMALLEST_MODULE <= CODE);
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
