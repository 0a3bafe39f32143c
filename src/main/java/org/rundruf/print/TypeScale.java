package org.rundruf.print;

/**
 * The sizes of type that a sheet may be set in, in points.
 *
 * @param text the largest
 * @param smallest down to which text may be stepped
 * @param headline the largest
 * @param smallestHeadline down to which the headline may be stepped
 * @param small what stands at the edge
 * @param isTogether whether headline and text are stepped down together; else the headline first, and the text only when
 *     that does not help
 */
record TypeScale(
        double text, double smallest, double headline, double smallestHeadline, int small, boolean isTogether) {

    static TypeScale headlineFirst(double text, double smallest, double headline, double smallestHeadline, int small) {
        return new TypeScale(text, smallest, headline, smallestHeadline, small, false);
    }

    static TypeScale together(double text, double smallest, double headline, double smallestHeadline, int small) {
        return new TypeScale(text, smallest, headline, smallestHeadline, small, true);
    }

    /** @param stepped how far type is stepped down: 0 not at all, 1 to the smallest */
    double text(double stepped) {
        return between(text, smallest, isTogether ? stepped : Math.max(0, 2 * stepped - 1));
    }

    /** @param stepped how far type is stepped down: 0 not at all, 1 to the smallest */
    double headline(double stepped) {
        return between(headline, smallestHeadline, isTogether ? stepped : Math.min(1, 2 * stepped));
    }

    private static double between(double largest, double smallest, double part) {
        return largest - (largest - smallest) * part;
    }
}
