package org.rundruf.print.typesetting;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Writes right-to-left marks onto pages, for readers that count letters; they show nothing and are no content. */
final class PageMarks {
    /** Longer strings are more than readers' tables of characters take. */
    private static final int PER_GLYPH = 32;
    /** Points. */
    private static final float SIZE = 1;
    /** How far from the edge, as part of the page's width: inside of what is cut off. */
    private static final float EDGE = 0.05f;

    private PageMarks() {}

    /** @param lacking how many marks each page gets, at least */
    static void write(PDDocument document, ShapedFont font, int[] lacking) throws IOException {
        for (int page = 0; page < lacking.length; page++) {
            if (lacking[page] > 0) {
                write(document, document.getPage(page), font, 1 + lacking[page] / PER_GLYPH);
            }
        }
    }

    private static void write(PDDocument document, PDPage page, ShapedFont font, int glyphs) throws IOException {
        WordPiece marks = font.unseen(
                DirectionMarks.RIGHT_TO_LEFT.repeat(PER_GLYPH), font.face().unitsPerEm() / 4);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            float edge = EDGE * page.getMediaBox().getWidth();
            content.newLineAtOffset(edge, page.getMediaBox().getHeight() - edge);
            content.showText(marks.codes().repeat(glyphs));
            content.endText();
            content.endMarkedContent();
        }
    }
}
