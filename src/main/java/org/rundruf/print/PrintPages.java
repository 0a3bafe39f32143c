package org.rundruf.print;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Imprint;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.typesetting.Typesetter;

/** Makes flyers and posters. Safe for use by several threads; loads fonts and profiles once. */
public final class PrintPages {
    /** In a millimetre. */
    private static final float POINTS = 72 / 25.4f;

    private final SheetHtml html;
    private final Typesetter typesetter;
    private final TextWidths widths;
    private final SheetPainter painter;
    private final CoverPage cover;
    private final QuarterFitter quarters;
    private final Pictures pictures;

    /**
     * @param templates where sheets, fonts and profiles lie
     * @param words the labels
     * @param settings what the city sets
     */
    public PrintPages(Templates templates, Words words, PrintSettings settings) {
        PrintFiles files = new PrintFiles(templates);
        this.typesetter = new Typesetter(files.fonts());
        this.widths = new TextWidths(typesetter);
        this.html = new SheetHtml(templates, words, widths, settings);
        Finishing finishing = files.finishing(settings.cropMarks());
        this.painter = new SheetPainter(typesetter, finishing);
        this.quarters = new QuarterFitter(html, typesetter, widths);
        this.pictures = new Pictures(typesetter::firstMissing);
        this.cover = new CoverPage(templates, typesetter, finishing, settings.logo());
    }

    /**
     * Makes a PDF file.
     *
     * @return the same bytes for the same content
     * @throws TooLong if the text does not fit
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public byte[] render(PageContent content, PrintSheet sheet, Edition edition) {
        return render(new SheetFile(sheet, List.of(content)), edition);
    }

    /** The same for a file that may be in several languages. */
    byte[] render(SheetFile file, Edition edition) {
        return editions(file, edition).get(edition);
    }

    /**
     * Makes all editions of a sheet.
     *
     * <p>Text that is too long is set smaller, down to the sheet's smallest size, and then goes on on further pages as
     * far as the sheet has them.
     *
     * @throws TooLong if the text does not fit even so
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public TypesetSheet typeset(PageContent content, PrintSheet sheet) {
        return typeset(new SheetFile(sheet, List.of(content)));
    }

    /**
     * The same for a file that may be in several languages.
     *
     * @throws TooLong if the text does not fit even so
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public TypesetSheet typeset(SheetFile file) {
        return new TypesetSheet(editions(file, Edition.values()));
    }

    private Map<Edition, byte[]> editions(SheetFile file, Edition... wanted) {
        SheetDocument document = html.document(file);
        double headlineLimit = widths.headlineLimit(file);
        return painter.editions(document, trials -> fitter(document, trials).fit(headlineLimit), imprint(file), wanted);
    }

    private SheetFitter fitter(SheetDocument document, Trials trials) {
        return new SheetFitter(typesetter, document, trials);
    }

    /**
     * The same for all that is announced in a quarter.
     *
     * <p>What does not fit in full is told in title and facts, smaller, and then on two pages.
     *
     * @throws QuarterTooLong if it does not fit even so, naming what to leave out
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public TypesetSheet typeset(QuarterContent content) {
        QuarterFitter.Fitted fitted = quarters.fit(content.drawnBy(pictures));
        return new TypesetSheet(
                painter.editions(fitted.document(), trials -> fitted.fit(), imprint(content), Edition.values()));
    }

    /**
     * Makes the page for the human at the press.
     *
     * @param language BCP 47 tag of its labels
     * @return a PDF file of one page, A4: the same bytes for the same papers
     */
    byte[] cover(OrderPapers papers, String language) {
        return cover.of(papers, language);
    }

    /**
     * Finds out whether {@link #typeset} would succeed, in less time.
     *
     * @throws TooLong if it would not
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    void check(PageContent content, PrintSheet sheet) {
        SheetFile file = new SheetFile(sheet, List.of(content));
        SheetDocument document = html.document(file);
        try (Trials trials = new Trials(typesetter, document, false)) {
            fitter(document, trials).check(widths.headlineLimit(file));
        }
    }

    /** @return the first letter of an announcement on a quarter's sheet that no font has; empty if it can be printed */
    public OptionalInt firstMissing(QuarterItem item) {
        return typesetter.firstMissing(item.drawnBy(pictures).words());
    }

    /** @return the first character of the text that no font has; empty if it can be printed */
    public OptionalInt firstMissing(String text) {
        return typesetter.firstMissing(text);
    }

    static PDRectangle trim(Paper paper) {
        return new PDRectangle(paper.width() * POINTS, paper.height() * POINTS);
    }

    private Imprint imprint(QuarterContent content) {
        return new Imprint(
                Isolates.strip(content.name()),
                html.subject(content),
                content.publisher(),
                content.language().tag(),
                content.date(),
                content.quarter());
    }

    private static Imprint imprint(SheetFile file) {
        PageContent content = file.first();
        return new Imprint(
                Isolates.strip(content.text().title()),
                Isolates.strip(content.text().summary()),
                content.message().publisher(),
                file.language(),
                content.date(),
                content.number());
    }
}
