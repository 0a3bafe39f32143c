package org.rundruf.print.typesetting;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Measures and draws the text of a page as HarfBuzz shapes it. The sheets neither justify nor letter-space: both would
 * tear joined scripts.
 */
final class ShapedText extends PdfBoxTextRenderer {
    /** ISO 32000-1, 14.8.2.3.3: the glyphs of these words stand in visual order. */
    private static final COSName REVERSED = COSName.getPDFName("ReversedChars");

    /** Widths a hair above a whole unit are not rounded up. */
    private static final float ROUNDING = 0.01f;

    private final SharedContext context;

    ShapedText(SharedContext context) {
        this.context = context;
    }

    @Override
    public int getWidth(FontContext unused, FSFont font, String text) {
        boolean rightToLeft = Characters.startsRightToLeft(text);
        PdfBoxFSFont fonts = (PdfBoxFSFont) font;
        float width = width(FontRuns.split(fonts.getFontDescriptions(), text), rightToLeft) * font.getSize2D();
        return (int) Math.ceil(width - ROUNDING);
    }

    private static float width(List<FontRun> runs, boolean rightToLeft) {
        float width = 0;
        for (FontRun run : runs) {
            width += run.width(rightToLeft);
        }
        return width;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo unused) {
        drawString(device, text, x, y);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        PdfBoxFastOutputDevice page = (PdfBoxFastOutputDevice) device;
        PdfBoxFSFont font = (PdfBoxFSFont) context.getFont(page.getFontSpecification());
        // Page numbers and other generated text come without the mark.
        boolean rightToLeft = LogicalOrder.isRightToLeft(text) || Characters.startsRightToLeft(text);
        List<FontRun> runs = FontRuns.split(font.getFontDescriptions(), LogicalOrder.unmarked(text));
        float size = font.getSize2D();
        float pen = rightToLeft ? x + width(runs, true) * size : x;
        for (FontRun run : runs) {
            float width = run.width(rightToLeft) * size;
            drawRun(page, run, rightToLeft, new Place(rightToLeft ? pen - width : pen, y, size));
            pen += rightToLeft ? -width : width;
        }
    }

    private static void drawRun(PdfBoxFastOutputDevice page, FontRun run, boolean rightToLeft, Place place) {
        for (Word word : Word.of(run, rightToLeft)) {
            if (rightToLeft) {
                page.getCurrentPage().beginMarkedContent(REVERSED, new COSDictionary());
            }
            word.pieces().forEach(piece -> place.draw(page, run, piece));
            if (rightToLeft) {
                page.getCurrentPage().endMarkedContent();
            }
        }
    }

    /** Where a run starts, and its type size, in the layout's units. */
    private record Place(float x, float y, float size) {
        void draw(PdfBoxFastOutputDevice page, FontRun run, WordPiece piece) {
            float scale = size / run.font().face().unitsPerEm();
            page.drawStringFast(piece.codes(), x + piece.x() * scale, y, null, run.description(), size);
        }
    }
}
