package org.rundruf.print;

import java.util.function.ToIntFunction;

/** Looks for the largest type at which an announcement stands on as few pages as can be. */
final class Fitting {
    /** From the largest size to the smallest; fine enough that no size between two of them would be missed. */
    private static final int STEPS = 16;

    private final PrintSheet sheet;
    private final double headlineLimit;
    private final ToIntFunction<Fit> pagesNeeded;

    /**
     * @param headlineLimit the headline is never larger, in points
     * @param pagesNeeded tries a way to fit it
     */
    Fitting(PrintSheet sheet, double headlineLimit, ToIntFunction<Fit> pagesNeeded) {
        this.sheet = sheet;
        this.headlineLimit = headlineLimit;
        this.pagesNeeded = pagesNeeded;
    }

    /** @return the best way to fit it */
    Fit best() {
        int pages = 1;
        while (true) {
            if (fits(0, pages)) {
                return at(0, pages);
            }
            int needed = pagesNeeded.applyAsInt(at(STEPS, pages));
            if (needed <= pages) {
                return at(largestStep(pages), pages);
            }
            pages = needed;
        }
    }

    /** Halves again and again the steps between a size that is too large and one that fits. */
    private int largestStep(int pages) {
        int tooLarge = 0;
        int fitting = STEPS;
        while (fitting - tooLarge > 1) {
            int middle = (tooLarge + fitting) / 2;
            if (fits(middle, pages)) {
                fitting = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fitting;
    }

    private boolean fits(int step, int pages) {
        return pagesNeeded.applyAsInt(at(step, pages)) <= pages;
    }

    private Fit at(int step, int pages) {
        return Fit.of(step / (double) STEPS, pages, sheet, headlineLimit);
    }
}
