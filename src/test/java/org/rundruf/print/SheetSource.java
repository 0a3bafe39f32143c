package org.rundruf.print;

import java.util.List;
import java.util.Map;
import org.jsoup.helper.W3CDom;
import org.rundruf.localization.Templates;
import org.rundruf.localization.Words;
import org.rundruf.print.typesetting.Typesetter;

/** The very HTML and CSS that a sheet is laid out from, for other engines to lay out. */
public final class SheetSource {
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
        Fit fit = new SheetFitter(typesetter, document, sheet).fit(widths.headlineLimit(file));
        return W3CDom.asString(document.fitted(fit), Map.of("method", "html"));
    }

    /** @return the sheet's QR code as an SVG element */
    public static String qr(PageContent content) {
        return QrCode.svg(content.link());
    }

    /** @return the page's address as people type it */
    public static String address(PageContent content) {
        return content.address();
    }
}
