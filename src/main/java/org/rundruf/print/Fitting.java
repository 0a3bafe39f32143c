package org.rundruf.print;

import java.util.function.Function;

/** Looks for the largest type at which an announcement stands on as few pages as can be. */
final class Fitting {
    /** From the largest size to the smallest; fine enough that no size between two of them would be missed. */
    private static final int STEPS = 16;
    /** What a step saves of a page's height, on the whole, as long as it was not measured. */
    private static final double STEP = 0.01;
    /** Content that fills a page up to a hair mostly spills over. */
    private static final double FULL = 0.995;

    private static final int GUESSES = 4;

    private final PrintSheet sheet;
    private final Fit.Unstepped unstepped;
    private final Function<Fit, Trial> trials;

    /**
     * @param unstepped what stays as it is
     * @param trials tries a way to fit it
     */
    Fitting(PrintSheet sheet, Fit.Unstepped unstepped, Function<Fit, Trial> trials) {
        this.sheet = sheet;
        this.unstepped = unstepped;
        this.trials = trials;
    }

    /**
     * @return the best way to fit it
     * @throws TooLong if there is none
     */
    Fit best() {
        // On one page it is tight mostly, on more there is room.
        Search search = new Search(1, false).from(STEPS / 2);
        if (!search.succeeded()) {
            search = new Search(1, true).from(STEPS);
        }
        while (!search.succeeded()) {
            search = new Search(allowed(search.needed), false).from(0);
        }
        return search.found();
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
        return at(STEPS, pages, pages == 1);
    }

    private int needed(int pages) {
        return trials.apply(at(STEPS, pages, pages == 1)).pages();
    }

    private int allowed(int pages) {
        if (pages > sheet.layout().mostPages()) {
            throw new TooLong(sheet, pages);
        }
        return pages;
    }

    private Fit at(int step, int pages, boolean close) {
        Fit fit = Fit.of(step / (double) STEPS, pages, sheet.layout(), unstepped);
        return close ? fit.close() : fit;
    }

    /** Closes in, between steps that are too large and steps that fit, on the largest that fits so many pages. */
    private final class Search {
        private final int pages;
        private final boolean close;
        private int tooLarge = -1;
        private int fitting = STEPS + 1;

        private double saving = STEP;
        private int lastStep;
        private Trial last;
        /** How many pages the smallest type takes that was tried. */
        private int needed;

        Search(int pages, boolean close) {
            this.pages = pages;
            this.close = close;
        }

        /** Believes the first guesses, and halves what is left if they went wrong. */
        Search from(int first) {
            int step = first;
            for (int tried = 1; fitting - tooLarge > 1; tried++) {
                Trial trial = trials.apply(at(step, pages, close));
                saving = tried > 1 ? measured(step, trial) : STEP;
                if (isGood(trial, step)) {
                    fitting = step;
                } else {
                    tooLarge = step;
                    needed = trial.pages();
                }
                last = trial;
                lastStep = step;
                int guess = between(step + (int) Math.ceil((trial.filled() - FULL) / saving));
                step = tried <= GUESSES && !trial.isTooWide() ? guess : (tooLarge + fitting) / 2;
            }
            return this;
        }

        /** @return what a step saves by what the last two saved */
        private double measured(int step, Trial trial) {
            double saved = (last.filled() - trial.filled()) / (step - lastStep);
            return saved > 0 ? saved : saving;
        }

        /** In the smallest type, words that are still too wide may reach into the margin. */
        private boolean isGood(Trial trial, int step) {
            return trial.pages() <= pages && (step == STEPS || !trial.isTooWide());
        }

        /** @return the step, or the nearest that was not tried */
        private int between(int step) {
            return Math.max(tooLarge + 1, Math.min(fitting - 1, step));
        }

        boolean succeeded() {
            return fitting <= STEPS;
        }

        Fit found() {
            return at(fitting, pages, close);
        }
    }
}
