package org.rundruf.print;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Imprint;
import org.rundruf.print.typesetting.Typesetter;

/** Makes files of a sheet. */
final class SheetPainter {
    private final Typesetter typesetter;
    private final Finishing finishing;

    SheetPainter(Typesetter typesetter, Finishing finishing) {
        this.typesetter = typesetter;
        this.finishing = finishing;
    }

    /**
     * Paints the first edition from the very pages that were found to fit.
     *
     * @param fitting finds how the document fits
     */
    Map<Edition, byte[]> editions(
            SheetDocument document, Function<Trials, Fit> fitting, Imprint imprint, Edition... wanted) {
        Map<Edition, byte[]> made = new EnumMap<>(Edition.class);
        Fit fit = null;
        for (Edition edition : wanted) {
            try (Trials trials = new Trials(typesetter, document, edition == Edition.WEB)) {
                fit = fit == null ? fitting.apply(trials) : fit;
                PDRectangle trim = PrintPages.trim(document.sheet().paper());
                made.put(edition, finishing.finish(trials.pages(fit).paint(), edition, imprint, trim));
            }
        }
        return made;
    }
}
