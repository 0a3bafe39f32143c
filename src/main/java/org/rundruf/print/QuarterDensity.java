package org.rundruf.print;

import java.util.Locale;
import org.rundruf.localization.FactLine.Kind;

/** How much of each announcement stands on the sheet of a quarter. */
enum QuarterDensity {
    /** With its summary and a code of its own. */
    ROOMY,
    /** Title and facts. */
    COMPACT,
    /** Title, time and place in a line or two. */
    BRIEF;

    /** Codes of their own need so much height that more of them fill more than a page. */
    private static final int MOST_ROOMY = 7;
    /** Of a code beside an announcement, in millimetres. */
    private static final double CODE = 24;
    /** Of a code's modules, in millimetres, for a telephone's camera. */
    private static final double SMALLEST_MODULE = 0.4;

    /** @return true if announcements may be shown like this at all */
    boolean suits(QuarterContent content) {
        return this != ROOMY
                || content.items().size() <= MOST_ROOMY
                        && content.items().stream()
                                .allMatch(item -> QrCode.width(item.link()) * SMALLEST_MODULE <= CODE);
    }

    /** @return true if there is room for facts of that kind */
    boolean shows(Kind fact) {
        return switch (this) {
            case ROOMY -> true;
            case COMPACT -> fact != Kind.URL && fact != Kind.EMAIL;
            case BRIEF -> fact == Kind.WHEN || fact == Kind.WHERE;
        };
    }

    /** @return style classes */
    String classes() {
        return this == BRIEF ? "compact brief" : name().toLowerCase(Locale.ROOT);
    }
}
