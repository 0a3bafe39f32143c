package org.rundruf.print;

/**
 * The sizes of type that a sheet may be set in, in points. Headline and text are stepped down together, so that they keep
 * their rank.
 *
 * @param text the largest on a single page
 * @param continued the largest where the text goes on on a further page, which has to be filled
 * @param smallest down to which text may be stepped
 * @param headline the largest
 * @param smallestHeadline down to which the headline may be stepped
 * @param small what stands at the edge
 */
record TypeScale(double text, double continued, double smallest, double headline, double smallestHeadline, int small) {

    /** The same however many pages there are. */
    TypeScale(double text, double smallest, double headline, double smallestHeadline, int small) {
        this(text, text, smallest, headline, smallestHeadline, small);
    }

    /**
     * @param stepped how far type is stepped down: 0 not at all, 1 to the smallest
     * @param isContinued whether there is more than one page
     */
    double text(double stepped, boolean isContinued) {
        return between(isContinued ? continued : text, smallest, stepped);
    }

    /** @param stepped how far type is stepped down: 0 not at all, 1 to the smallest */
    double headline(double stepped) {
        return between(headline, smallestHeadline, stepped);
    }

    private static double between(double largest, double smallest, double part) {
        return largest - (largest - smallest) * part;
    }
}
