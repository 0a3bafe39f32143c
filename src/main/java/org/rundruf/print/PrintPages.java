package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Imprint;
import org.rundruf.print.order.OrderPapers;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;
import org.w3c.dom.Document;

/** Makes flyers and posters. Safe for use by several threads; loads fonts and profiles once. */
public final class PrintPages {
    /** In a millimetre. */
    private static final float POINTS = 72 / 25.4f;

    private final SheetHtml html;
    private final Typesetter typesetter;
    private final TextWidths widths;
    private final Finishing finishing;
    private final CoverPage cover;

    /**
     * Makes press sheets without crop marks.
     *
     * @param templates where sheets, fonts and profiles lie
     * @param words the labels
     */
    public PrintPages(Templates templates, Words words) {
        this(templates, words, false);
    }

    /**
     * @param templates where sheets, fonts and profiles lie
     * @param words the labels
     * @param cropMarks whether press sheets show where to cut
     */
    public PrintPages(Templates templates, Words words, boolean cropMarks) {
        PrintFiles files = new PrintFiles(templates);
        this.typesetter = new Typesetter(files.fonts());
        this.widths = new TextWidths(typesetter);
        this.html = new SheetHtml(templates, words, widths);
        this.finishing = files.finishing(cropMarks);
        this.cover = new CoverPage(templates, typesetter, finishing);
    }

    /**
     * Makes a PDF file.
     *
     * @return the same bytes for the same content
     * @throws TooLong if the text does not fit
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public byte[] render(PageContent content, PrintSheet sheet, Edition edition) {
        return typeset(content, sheet).edition(edition);
    }

    /**
     * Fits a sheet, so that both editions can be made of it.
     *
     * <p>Text that is too long is set smaller, down to the sheet's smallest size, and then goes on on further pages as
     * far as the sheet has them.
     *
     * @throws TooLong if the text does not fit even so
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public TypesetSheet typeset(PageContent content, PrintSheet sheet) {
        SheetDocument document = html.document(content, sheet);
        ULocale locale = content.text().language().locale();
        Fit.Unstepped unstepped = unstepped(document, content, sheet);
        Fit fit = new Fitting(sheet, unstepped, tried -> count(document.fitted(tried), locale)).best();
        return new TypesetSheet(edition -> {
            try (TypesetPages pages = typesetter.layOut(document.fitted(fit), locale)) {
                return finishing.finish(pages.paint(), edition, imprint(content), trim(sheet.paper()));
            }
        });
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

    private Fit.Unstepped unstepped(SheetDocument document, PageContent content, PrintSheet sheet) {
        double headlineLimit = widths.headlineLimit(content, sheet.layout());
        Fit untried = Fit.of(0, 1, sheet.layout(), new Fit.Unstepped(headlineLimit, 0));
        try (TypesetPages foot = typesetter.layOut(
                document.foot(untried), content.text().language().locale())) {
            return new Fit.Unstepped(headlineLimit, foot.height("foot") / sheet.enlargement());
        }
    }

    /** @return the first character of the text that no font has; empty if it can be printed */
    public OptionalInt firstMissing(String text) {
        return typesetter.firstMissing(text);
    }

    private int count(Document html, ULocale locale) {
        try (TypesetPages pages = typesetter.layOut(html, locale)) {
            return pages.count();
        }
    }

    static PDRectangle trim(Paper paper) {
        return new PDRectangle(paper.width() * POINTS, paper.height() * POINTS);
    }

    private static Imprint imprint(PageContent content) {
        return new Imprint(
                Isolates.strip(content.text().title()),
                Isolates.strip(content.text().summary()),
                content.message().publisher(),
                content.text().language().tag(),
                content.date(),
                content.number());
    }
}
