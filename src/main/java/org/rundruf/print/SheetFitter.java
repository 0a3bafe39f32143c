package org.rundruf.print;

import java.util.function.Function;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;
import org.w3c.dom.Document;

/** Finds how a document is set: the largest type that fits, and then as much air as the page has left. */
final class SheetFitter {
    private final Typesetter typesetter;
    private final SheetDocument document;
    private final PrintSheet sheet;

    SheetFitter(Typesetter typesetter, SheetDocument document, PrintSheet sheet) {
        this.typesetter = typesetter;
        this.document = document;
        this.sheet = sheet;
    }

    /**
     * @param headlineLimit the headline is never larger, in points
     * @throws TooLong if it fits nowhere
     */
    Fit fit(double headlineLimit) {
        Fit fit = fitting(headlineLimit).best();
        return document.gaps() == 0 || fit.isContinued() ? fit : fit.withAir(air(fit));
    }

    /** @throws TooLong where {@link #fit} throws it */
    void check(double headlineLimit) {
        fitting(headlineLimit).smallest();
    }

    private Fitting fitting(double headlineLimit) {
        Fit untried = Fit.of(0, 1, sheet.layout(), new Fit.Unstepped(headlineLimit, 0));
        double foot = measured(document.foot(untried.withFootOnTop()), pages -> pages.height("foot"));
        Fit.Unstepped unstepped = new Fit.Unstepped(headlineLimit, foot / sheet.enlargement());
        return new Fitting(sheet, unstepped, this::pagesOfASheet);
    }

    /** Every sheet has a page of its own; what is more was too much for one of them. */
    private int pagesOfASheet(Fit fit) {
        return measured(document.fitted(fit), TypesetPages::count).intValue() - document.sheets() + 1;
    }

    private double air(Fit fit) {
        double lowest = measured(document.fitted(fit), pages -> pages.lowest("main")) / sheet.enlargement();
        double spare = fit.height() - lowest;
        return Math.min(sheet.layout().mostAir(), fit.air() + spare / document.gaps());
    }

    private <T> T measured(Document html, Function<TypesetPages, T> measure) {
        try (TypesetPages pages = typesetter.layOut(html, document.locale())) {
            return measure.apply(pages);
        }
    }
}
