package org.rundruf.print;

import java.util.function.ToIntFunction;

/** Looks for the largest type at which an announcement stands on as few pages as can be. */
final class Fitting {
    /** From the largest size to the smallest; fine enough that no size between two of them would be missed. */
    private static final int STEPS = 16;

    private final PrintSheet sheet;
    private final Fit.Unstepped unstepped;
    private final ToIntFunction<Fit> pagesNeeded;

    /**
     * @param unstepped what stays as it is
     * @param pagesNeeded tries a way to fit it
     */
    Fitting(PrintSheet sheet, Fit.Unstepped unstepped, ToIntFunction<Fit> pagesNeeded) {
        this.sheet = sheet;
        this.unstepped = unstepped;
        this.pagesNeeded = pagesNeeded;
    }

    /**
     * @return the best way to fit it
     * @throws TooLong if there is none
     */
    Fit best() {
        int pages = 1;
        while (!fits(0, pages)) {
            int needed = needed(pages);
            if (needed <= pages) {
                return at(largestStep(pages), pages);
            }
            pages = allowed(needed);
        }
        return at(0, pages);
    }

    /**
     * @return the surest way to fit it
     * @throws TooLong where {@link #best} throws it
     */
    Fit smallest() {
        int pages = 1;
        for (int needed = needed(pages); needed > pages; needed = needed(pages)) {
            pages = allowed(needed);
        }
        return at(STEPS, pages);
    }

    private int needed(int pages) {
        return pagesNeeded.applyAsInt(at(STEPS, pages));
    }

    private int allowed(int pages) {
        if (pages > sheet.layout().mostPages()) {
            throw new TooLong(sheet, pages);
        }
        return pages;
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
        return Fit.of(step / (double) STEPS, pages, sheet.layout(), unstepped);
    }
}
