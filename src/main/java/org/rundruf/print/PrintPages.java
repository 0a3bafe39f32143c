package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
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
        for (int pages = 1; ; pages++) {
            for (Fit fit : Fit.on(pages, sheet, headlineLimit(content, sheet))) {
                Optional<byte[]> file = render(content, sheet, edition, fit);
                if (file.isPresent()) {
                    return file.get();
                }
            }
        }
    }

    private Optional<byte[]> render(PageContent content, PrintSheet sheet, Edition edition, Fit fit) {
        ULocale locale = content.text().language().locale();
        try (TypesetPages pages = typesetter.layOut(html.document(content, sheet, fit), locale)) {
            return pages.count() > fit.pages()
                    ? Optional.empty()
                    : Optional.of(finishing.finish(pages.paint(), edition, imprint(content)));
        }
    }

    /** The largest size, in points, at which no word of the headline is wider than the sheet. */
    private double headlineLimit(PageContent content, PrintSheet sheet) {
        double width = sheet.textWidth() * POINTS_PER_INCH / MILLIMETRES_PER_INCH;
        Language language = content.text().language();
        double widest = 1;
        for (String word : Isolates.strip(content.text().title()).split("\\s+")) {
            widest = Math.max(widest, typesetter.width(language.font(), BOLD, word));
        }
        return width / widest;
    }

    private static Imprint imprint(PageContent content) {
        return new Imprint(
                Isolates.strip(content.text().title()),
                Isolates.strip(content.text().summary()),
                content.message().publisher(),
                content.text().language().locale().toLanguageTag(),
                content.date(),
                content.number());
    }
}
