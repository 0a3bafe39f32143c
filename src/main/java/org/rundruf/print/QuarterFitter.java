package org.rundruf.print;

import java.util.List;
import java.util.Optional;
import org.rundruf.localization.Isolates;
import org.rundruf.print.typesetting.Typesetter;

/** Finds how the announcements of a quarter stand on its sheet. */
final class QuarterFitter {
    private final SheetHtml html;
    private final Typesetter typesetter;
    private final TextWidths widths;

    QuarterFitter(SheetHtml html, Typesetter typesetter, TextWidths widths) {
        this.html = html;
        this.typesetter = typesetter;
        this.widths = widths;
    }

    /** A page and how it is set. */
    record Fitted(SheetDocument document, Fit fit) {}

    /**
     * @return one page if it can be, and there as much as can be
     * @throws QuarterTooLong naming what there is no room for
     */
    Fitted fit(QuarterContent content) {
        try {
            return onOnePage(content, QuarterDensity.ROOMY).orElseGet(() -> dense(content));
        } catch (TooLong tooLong) {
            throw new QuarterTooLong(tooLong, tooMuch(content));
        }
    }

    private Fitted dense(QuarterContent content) {
        try {
            return fitted(content, QuarterDensity.COMPACT);
        } catch (TooLong tooLong) {
            return fitted(content, QuarterDensity.BRIEF);
        }
    }

    private Optional<Fitted> onOnePage(QuarterContent content, QuarterDensity density) {
        if (!density.suits(content)) {
            return Optional.empty();
        }
        try {
            return Optional.of(fitted(content, density))
                    .filter(fitted -> !fitted.fit().isContinued());
        } catch (TooLong tooLong) {
            return Optional.empty();
        }
    }

    private Fitted fitted(QuarterContent content, QuarterDensity density) {
        SheetDocument document = html.document(content, density);
        try (Trials trials = trials(document)) {
            return new Fitted(document, fitter(document, trials).fit(headlineLimit(content)));
        }
    }

    /** Halves what fits and what does not. */
    private List<String> tooMuch(QuarterContent content) {
        int fitting = 0;
        int tooMany = content.items().size();
        while (tooMany - fitting > 1) {
            int middle = (fitting + tooMany) / 2;
            if (fits(content.first(middle))) {
                fitting = middle;
            } else {
                tooMany = middle;
            }
        }
        return content.items().stream().skip(fitting).map(QuarterItem::id).toList();
    }

    private boolean fits(QuarterContent content) {
        SheetDocument document = html.document(content, QuarterDensity.BRIEF);
        try (Trials trials = trials(document)) {
            fitter(document, trials).check(headlineLimit(content));
            return true;
        } catch (TooLong tooLong) {
            return false;
        }
    }

    private Trials trials(SheetDocument document) {
        return new Trials(typesetter, document, false);
    }

    private SheetFitter fitter(SheetDocument document, Trials trials) {
        return new SheetFitter(typesetter, document, trials);
    }

    private double headlineLimit(QuarterContent content) {
        String name = Isolates.wrap(Isolates.strip(content.name()), "");
        return widths.headlineLimit(name, content.language(), PrintSheet.QUARTER_A4.layout());
    }
}
