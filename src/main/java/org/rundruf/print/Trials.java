package org.rundruf.print;

import java.io.Closeable;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;

/** Lays out a sheet in one way after the other, and keeps the last pages that were few enough: mostly they are the best. */
final class Trials implements Closeable {
    /** Lengths are rounded, and spaces at the ends of lines count: millimetres. */
    private static final double TOLERATED = 0.5;

    private final Typesetter typesetter;
    private final SheetDocument document;
    private final boolean tagged;
    private Fit fitting;
    private TypesetPages kept;

    /** @param tagged whether what is kept can be painted with tags */
    Trials(Typesetter typesetter, SheetDocument document, boolean tagged) {
        this.typesetter = typesetter;
        this.document = document;
        this.tagged = tagged;
    }

    Trial of(Fit fit) {
        TypesetPages pages = layOut(fit);
        // Every sheet has a page of its own; what is more was too much for one of them.
        int needed = pages.count() - document.sheets() + 1;
        Trial trial = new Trial(needed, filled(fit, pages), pages.overhang() > TOLERATED);
        if (needed <= fit.pages()) {
            keep(fit, pages);
        } else {
            pages.close();
        }
        return trial;
    }

    /** @return how much of the height that there is its content takes */
    double filled(Fit fit) {
        return filled(fit, pages(fit));
    }

    private double filled(Fit fit, TypesetPages pages) {
        return pages.flow("main", "foot") / document.sheet().enlargement() / fit.height();
    }

    /** @return the pages in that way, which stay this object's to close */
    TypesetPages pages(Fit fit) {
        if (!fit.equals(fitting)) {
            keep(fit, layOut(fit));
        }
        return kept;
    }

    private TypesetPages layOut(Fit fit) {
        return typesetter.layOut(document.fitted(fit), document.locale(), tagged);
    }

    private void keep(Fit fit, TypesetPages pages) {
        close();
        fitting = fit;
        kept = pages;
    }

    @Override
    public void close() {
        if (kept != null) {
            kept.close();
        }
    }
}
