package org.rundruf.print.typesetting;

import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Lays out HTML and CSS as pages. Safe for use by several threads. */
public final class Typesetter {
    static {
        LayoutLog.install();
        XmlParsers.install();
    }

    private final FontLibrary fonts;

    /** @param fonts every family that the pages' CSS names */
    public Typesetter(FontLibrary fonts) {
        this.fonts = fonts;
    }

    /**
     * Lays out a document.
     *
     * @param html with its CSS inside; nothing is loaded from anywhere
     * @param locale whose rules lines break by
     * @param tagged whether what is painted gets tags for assistive software; a press needs none
     * @return the pages, to be closed
     * @throws MissingGlyph if no font has a character of the text
     */
    public TypesetPages layOut(Document html, ULocale locale, boolean tagged) {
        PdfBoxRenderer renderer = renderer(html, locale, tagged);
        try {
            BrokenWords broken = new BrokenWords();
            ShapedText text = new ShapedText(renderer.getSharedContext(), broken);
            renderer.getSharedContext().setTextRenderer(text);
            renderer.getSharedContext().setHyphenator(Hyphens.of(locale));
            renderer.layout();
            broken.find(renderer.getRootBox());
            LineOrder.apply(renderer.getRootBox());
            TableOrder.apply(renderer.getRootBox());
            ListMarkers.apply(renderer.getRootBox(), locale);
            ReadingOrder.apply(renderer.getRootBox());
            return new TypesetPages(renderer, text, tagged);
        } catch (RuntimeException e) {
            renderer.close();
            throw e;
        }
    }

    private PdfBoxRenderer renderer(Document html, ULocale locale, boolean tagged) {
        PDDocument document = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withW3cDocument(html, "")
                .useNamespaceHandler(new ParsedStyles())
                .usePdfUaAccessibility(tagged)
                .usePdfAConformance(tagged ? PdfAConformance.PDFA_3_A : PdfAConformance.PDFA_3_B)
                .useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeBidiSplitter(IcuBidi::new)
                .useUnicodeBidiReorderer(new LogicalOrder())
                .useUnicodeLineBreaker(IcuBreaks.lines(locale))
                .useUnicodeCharacterBreaker(IcuBreaks.characters(locale));
        fonts.addTo(builder, document);
        return builder.buildPdfRenderer();
    }

    /** @return the first character of the text that no font has; empty if there is none */
    public OptionalInt firstMissing(String text) {
        return fonts.firstMissing(text);
    }

    /** @return whether a font of that family has the character */
    public boolean has(String family, int codePoint) {
        return fonts.has(family, codePoint);
    }

    /** @return the width of a text in ems, in the heaviest face of a family up to that weight */
    public float width(String family, int weight, String text) {
        return fonts.width(family, weight, text);
    }
}
