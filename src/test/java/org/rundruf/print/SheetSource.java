package org.rundruf.print;

import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.print.typesetting.TypesetPages;
import org.rundruf.print.typesetting.Typesetter;

/** The very HTML and CSS that a sheet is laid out from, for other engines to lay out. */
public final class SheetSource {
    /** A rule of a style sheet that leaves out what it selects. */
    private static final Pattern HIDDEN = Pattern.compile("([^{}]+)\\{[^}]*display:\\s*none");

    private final Typesetter typesetter;
    private final TextWidths widths;
    private final SheetHtml html;

    public SheetSource(Templates templates, Words words, PrintSettings settings) {
        this.typesetter = new Typesetter(new PrintFiles(templates).fonts());
        this.widths = new TextWidths(typesetter);
        this.html = new SheetHtml(templates, words, widths, settings);
    }

    /** @return the page at the type size at which it fits */
    public String html(PageContent content, PrintSheet sheet) {
        SheetFile file = new SheetFile(sheet, List.of(content));
        SheetDocument document = html.document(file);
        try (Trials trials = new Trials(typesetter, document, false)) {
            Fit fit = new SheetFitter(typesetter, document, trials).fit(widths.headlineLimit(file));
            return W3CDom.asString(document.fitted(fit), Map.of("method", "html"));
        }
    }

    /** Does with a finished page what other engines do with it. @return a PDF file that is neither checked nor for a press */
    public byte[] pdf(String html, ULocale locale) throws IOException {
        try (TypesetPages pages = typesetter.layOut(XmlPages.of(Jsoup.parse(html)), locale, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pages.paint().save(out);
            return out.toByteArray();
        }
    }

    /** @return all words of a file in the order in which they are read */
    public String text(SheetFile file) {
        Fit any = Fit.of(0, 1, file.sheet().layout(), new Fit.Unstepped(20, 0));
        return text(html.document(file), any);
    }

    /** @return all words of a quarter's sheet in the order in which they are read */
    String text(QuarterContent content) {
        QuarterFitter.Fitted fitted = new QuarterFitter(html, typesetter, widths).fit(content);
        return text(fitted.document(), fitted.fit());
    }

    private static String text(SheetDocument document, Fit fit) {
        String page = W3CDom.asString(document.fitted(fit), Map.of("method", "html"));
        Document shown = Jsoup.parse(page);
        HIDDEN.matcher(shown.selectFirst("style").data().replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .forEach(rule -> shown.select(rule.group(1)).remove());
        // Words beside a picture stand apart from those before it, though no space does.
        shown.select(".key").before(" ");
        return shown.body().text();
    }

    /** @return the sheet's QR code as an SVG element */
    public static String qr(PageContent content) {
        return QrCode.svg(content.link(), content.address());
    }

    /** @return the page's address as people type it */
    public static String address(PageContent content) {
        return content.address();
    }
}
