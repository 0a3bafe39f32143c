package org.rundruf.print;

import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;

/** Finds how a document is set: the largest type that fits, and then as much air as the page has left. */
final class SheetFitter {
    /** Taken away, in millimetres, where lengths that are rounded add up to more than a page. */
    private static final double LESS_AIR = 0.2;

    private final Typesetter typesetter;
    private final SheetDocument document;
    private final PrintSheet sheet;
    private final Trials trials;

    /** @param trials of that document */
    SheetFitter(Typesetter typesetter, SheetDocument document, Trials trials) {
        this.typesetter = typesetter;
        this.document = document;
        this.sheet = document.sheet();
        this.trials = trials;
    }

    /**
     * @param headlineLimit the headline is never larger, in points
     * @throws TooLong if it fits nowhere
     */
    Fit fit(double headlineLimit) {
        Fit fit = fitting(headlineLimit).best();
        if (fit.isContinued()) {
            return turned(fit);
        }
        return document.gaps() == 0 ? fit : aired(fit);
    }

    /** @return the same, or with a last page that begins earlier */
    private Fit turned(Fit fit) {
        TypesetPages pages = trials.pages(fit);
        int turn = Turning.of(pages.parts("body"), pages.count() - 1);
        Fit turned = fit.turnedBefore(turn);
        return turn > 0 && fits(turned) ? turned : fit;
    }

    /** What was worked out mostly fits; what fits with some air fits with less, so that halves are tried where it does not. */
    private Fit aired(Fit fit) {
        double most = air(fit);
        if (fit.withAir(most).equals(fit)) {
            return fit;
        }
        int fitting = (int) Math.ceil((most - fit.air()) / LESS_AIR);
        int tooMuch = -1;
        int step = 0;
        while (fitting - tooMuch > 1) {
            if (fits(fit.withAir(most - step * LESS_AIR))) {
                fitting = step;
            } else {
                tooMuch = step;
            }
            step = (fitting + tooMuch) / 2;
        }
        double air = most - fitting * LESS_AIR;
        return air > fit.air() ? fit.withAir(air) : fit;
    }

    private boolean fits(Fit fit) {
        return trials.of(fit).pages() <= fit.pages();
    }

    /** @throws TooLong where {@link #fit} throws it */
    void check(double headlineLimit) {
        fitting(headlineLimit).smallest();
    }

    private Fitting fitting(double headlineLimit) {
        Fit untried = Fit.of(0, 1, sheet.layout(), new Fit.Unstepped(headlineLimit, 0));
        double foot = foot(untried.withFootOnTop()) / sheet.enlargement();
        return new Fitting(sheet, new Fit.Unstepped(headlineLimit, foot), trials::of);
    }

    private double foot(Fit fit) {
        try (TypesetPages pages = typesetter.layOut(document.foot(fit), document.locale(), false)) {
            return pages.height("foot");
        }
    }

    /** @return as much as would fill what is free */
    private double air(Fit fit) {
        double spare = (1 - trials.filled(fit)) * fit.height();
        return Math.min(sheet.layout().mostAir(), fit.air() + spare / document.gaps());
    }
}
