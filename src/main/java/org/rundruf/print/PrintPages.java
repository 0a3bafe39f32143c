package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Language;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.print.finishing.Edition;
import org.rundruf.print.finishing.Finishing;
import org.rundruf.print.finishing.Imprint;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;

/** Makes flyers and posters. Safe for use by several threads; loads fonts and profiles once. */
public final class PrintPages {
    private static final int POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int BOLD = 700;
    /** Leaves room for rounding and for a headline that is widened to look bold. */
    private static final double TOLERANCE = 0.98;

    private final SheetHtml html;
    private final Typesetter typesetter;
    private final Finishing finishing;

    /**
     * @param templates where sheets, fonts and profiles lie
     * @param words the labels
     */
    public PrintPages(Templates templates, Words words) {
        PrintFiles files = new PrintFiles(templates);
        this.html = new SheetHtml(templates, new PageModels(files, words));
        this.typesetter = new Typesetter(files.fonts());
        this.finishing = files.finishing();
    }

    /**
     * Makes a PDF file.
     *
     * <p>Text that is too long is set smaller, down to the sheet's smallest size, and then goes on on further pages.
     *
     * @return the same bytes for the same content
     * @throws org.rundruf.print.typesetting.MissingGlyph if no font has a character of the text
     */
    public byte[] render(PageContent content, PrintSheet sheet, Edition edition) {
        double headlineLimit = headlineLimit(content, sheet);
        int pages = 1;
        while (true) {
            Attempt attempt = null;
            for (Fit fit : Fit.on(pages, sheet, headlineLimit)) {
                attempt = attempt(content, sheet, edition, fit);
                if (attempt.file != null) {
                    return attempt.file;
                }
            }
            pages = Math.max(pages + 1, attempt.pages);
        }
    }

    private Attempt attempt(PageContent content, PrintSheet sheet, Edition edition, Fit fit) {
        ULocale locale = content.text().language().locale();
        try (TypesetPages pages = typesetter.layOut(html.document(content, sheet, fit), locale)) {
            return pages.count() > fit.pages()
                    ? new Attempt(null, pages.count())
                    : new Attempt(finishing.finish(pages.paint(), edition, imprint(content)), pages.count());
        }
    }

    /** The largest size, in points, at which no word of the headline, with its space, is wider than the sheet. */
    private double headlineLimit(PageContent content, PrintSheet sheet) {
        double width = sheet.textWidth() * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
        Language language = content.text().language();
        double widest = 1;
        for (String word : Isolates.strip(content.text().title()).split("\\s+")) {
            widest = Math.max(widest, typesetter.width(language.font(), BOLD, word + " "));
        }
        return width / widest * TOLERANCE;
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

    /** @param file null if the content needs more pages than it was given. @param pages how many it takes */
    private record Attempt(byte[] file, int pages) {}
}
