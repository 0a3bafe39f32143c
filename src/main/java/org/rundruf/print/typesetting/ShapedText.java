package org.rundruf.print.typesetting;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** A zero-width space. */
    private static final String MAY_BREAK = "\u200B";

    private static final COSName SPAN = COSName.getPDFName("Span");
    /** Beside all text, in millimetres from the left edge of the page with its bleed. */
    private static final double ASIDE = 5;

    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;

    private final SharedContext context;
    private final BrokenWords broken;
    private final DirectionMarks marks = new DirectionMarks();
    /** For the text that is being drawn. */
    private String mark = "";

    private final List<DrawnText> drawn = new ArrayList<>();
    private ShapedFont lastFont;

    ShapedText(SharedContext context, BrokenWords broken) {
        this.context = context;
        this.broken = broken;
    }

    /** @return what was painted up to now */
    List<DrawnText> drawn() {
        return drawn;
    }

    /** @return the font of the last text that was painted; empty if there was none */
    Optional<ShapedFont> lastFont() {
        return Optional.ofNullable(lastFont);
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
        mark = mark(text, rightToLeft);
        if (!rightToLeft && goesBack(x, y, size)) {
            runs.stream().findFirst().ifPresent(run -> separate(page, run, new Place(x, y, size)));
        }
        runs.forEach(run -> note(run, x, y, size));
        if (rightToLeft) {
            drawRightToLeft(page, runs, new Place(x + width(runs, true) * size, y, size));
        } else {
            drawLeftToRight(page, runs, new Place(x, y, size), text);
        }
    }

    /** Readers hold a hyphen at the end of a line for one of the line's, and leave it out. */
    private String mark(String text, boolean rightToLeft) {
        String direction = marks.next(text, rightToLeft);
        boolean hyphen = text.endsWith("-") && broken.replacement(text, false, true) == null;
        return direction.isEmpty() && hyphen ? MAY_BREAK : direction;
    }

    /** @return true if what is drawn there stands to the left of what was drawn before, in the same line or nearly so */
    private boolean goesBack(float x, float y, float size) {
        DrawnText before = drawn.isEmpty() ? null : drawn.get(drawn.size() - 1);
        return before != null && Math.abs(before.base() - y) < size && x < before.left();
    }

    private void note(FontRun run, float x, float y, float size) {
        lastFont = run.font();
        drawn.add(DrawnText.of(run, x, y, size));
    }

    private void drawRightToLeft(PdfBoxFastOutputDevice page, List<FontRun> runs, Place end) {
        Place place = end;
        for (FontRun run : runs) {
            place = place.moved(-run.width(true) * end.size);
            drawRightToLeft(page, run, place);
        }
    }

    private void drawRightToLeft(PdfBoxFastOutputDevice page, FontRun run, Place place) {
        separate(page, run, place);
        for (Word word : Word.of(run, true, mark)) {
            page.getCurrentPage().beginMarkedContent(REVERSED, new COSDictionary());
            word.pieces().forEach(piece -> place.draw(page, run, piece));
            page.getCurrentPage().endMarkedContent();
            separate(page, run, place);
        }
    }

    /**
     * Draws a space beside the text: PDFBox's reader would take words that stand ever further to the left for one word,
     * and turn round all of them at once.
     */
    private void separate(PdfBoxFastOutputDevice page, FontRun run, Place place) {
        float x = (float) (ASIDE * PIXELS_PER_MILLIMETRE * context.getDotsPerPixel());
        new Place(x, place.y, place.size).draw(page, run, run.font().unseen("\u00A0"));
    }

    private void drawLeftToRight(PdfBoxFastOutputDevice page, List<FontRun> runs, Place start, String text) {
        Place place = start;
        for (int i = 0; i < runs.size(); i++) {
            FontRun run = runs.get(i);
            List<Word> words = Word.of(run, false, mark);
            for (int at = 0; at < words.size(); at++) {
                boolean first = i == 0 && at == 0;
                boolean last = i == runs.size() - 1 && at == words.size() - 1;
                draw(page, run, place, words.get(at), broken.replacement(text, first, last));
            }
            place = place.moved(run.width(false) * start.size);
        }
    }

    /** @param replacement what the word reads as, or null for what it shows */
    private static void draw(PdfBoxFastOutputDevice page, FontRun run, Place place, Word word, String replacement) {
        if (replacement != null) {
            COSDictionary properties = new COSDictionary();
            properties.setString(COSName.ACTUAL_TEXT, replacement);
            page.getCurrentPage().beginMarkedContent(SPAN, properties);
        }
        word.pieces().forEach(piece -> place.draw(page, run, piece));
        if (replacement != null) {
            page.getCurrentPage().endMarkedContent();
        }
    }

    /** Where a run starts, and its type size, in the layout's units. */
    private record Place(float x, float y, float size) {
        Place moved(float by) {
            return new Place(x + by, y, size);
        }

        void draw(PdfBoxFastOutputDevice page, FontRun run, WordPiece piece) {
            float scale = size / run.font().face().unitsPerEm();
            page.drawStringFast(piece.codes(), x + piece.x() * scale, y, null, run.description(), size);
        }
    }
}
