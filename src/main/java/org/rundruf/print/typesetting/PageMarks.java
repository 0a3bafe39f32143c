package org.rundruf.print.typesetting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * Writes onto pages what shows nothing and is no content, but tells readers that go by places and letters in which order the
 * page is read.
 */
final class PageMarks {
    /** Longer strings are more than readers' tables of characters take. */
    private static final int PER_GLYPH = 32;
    /** What has no direction and is no letter. */
    private static final String NOTHING = "\u200B";
    /** How far from the edge, as part of the page's width: inside of what is cut off. */
    private static final float EDGE = 0.05f;
    /** Points: far from the size of any text, and from each other, so that readers see no paragraph in them. */
    private static final float[] SIZES = {1, 0.3f, 0.1f, 0.03f};
    /** Points that a row is announced above it. */
    private static final float ABOVE = 0.03f;
    /** Of the height of a text's letters that a fence beside it has: down to the middle of smaller ones. */
    private static final float FENCE = 0.8f;
    /** Points that a fence is wide, and that it stands before its text. */
    private static final float THIN = 0.2f;

    private final PDDocument document;
    private final ShapedFont font;
    private final Map<Integer, List<Mark>> marks = new TreeMap<>();

    PageMarks(PDDocument document, ShapedFont font) {
        this.document = document;
        this.font = font;
    }

    /** @param lacking how many right-to-left letters each page gets, at least */
    void lean(int[] lacking) {
        int width = font.face().unitsPerEm() / 4;
        String letters = font.unseen(DirectionMarks.RIGHT_TO_LEFT.repeat(PER_GLYPH), width)
                .codes();
        for (int page = 0; page < lacking.length; page++) {
            if (lacking[page] > 0) {
                float top = EDGE * width(page);
                add(
                        page,
                        new Mark(
                                EDGE * width(page), top, SIZES[0], 100, letters.repeat(1 + lacking[page] / PER_GLYPH)));
            }
        }
    }

    /**
     * Draws a line of nothing from the left edge to the right above each row: Poppler reads what begins above a text first if
     * both share a column.
     *
     * @param scale points per unit of the layout
     */
    void separate(List<RowStarts.RowStart> rows, float scale) {
        String nothing = font.unseen(NOTHING, font.face().unitsPerEm()).codes();
        for (int i = 0; i < rows.size(); i++) {
            float size = SIZES[i % SIZES.length];
            int page = rows.get(i).page();
            float fromTop = rows.get(i).top() * scale - ABOVE + font.ascent() * size;
            float perCent = 100 * (1 - 2 * EDGE) * width(page) / size;
            add(page, new Mark(EDGE * width(page), fromTop, size, perCent, nothing));
        }
    }

    /**
     * Draws nothing between texts that stand beside each other: Poppler lets columns grow as far as to what is beside them.
     *
     * @param scale points per unit of the layout
     */
    void fence(Fences.Fence fence, float scale) {
        String nothing = font.unseen(NOTHING, font.face().unitsPerEm()).codes();
        float size = FENCE * fence.height() * scale / (font.ascent() - font.descent());
        float left = fence.edge() * scale + (fence.towards() < 0 ? -2 * THIN : THIN);
        float fromTop = fence.top() * scale - ABOVE / 2 + font.ascent() * size;
        add(fence.page(), new Mark(left, fromTop, size, 100 * THIN / size, nothing));
    }

    private void add(int page, Mark mark) {
        marks.computeIfAbsent(page, first -> new ArrayList<>()).add(mark);
    }

    private float width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    void write() throws IOException {
        for (Map.Entry<Integer, List<Mark>> ofPage : marks.entrySet()) {
            write(document.getPage(ofPage.getKey()), ofPage.getValue());
        }
    }

    private void write(PDPage page, List<Mark> marks) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            for (Mark mark : marks) {
                content.beginText();
                content.setFont(font, mark.size);
                content.setHorizontalScaling(mark.perCent);
                content.newLineAtOffset(mark.left, page.getMediaBox().getHeight() - mark.fromTop);
                content.showText(mark.codes);
                content.endText();
            }
            content.endMarkedContent();
        }
    }

    /**
     * What is written into a line of a page.
     *
     * @param left from the page's left edge, in points
     * @param fromTop of the page to the baseline, in points
     * @param size points
     * @param perCent of its width
     */
    private record Mark(float left, float fromTop, float size, float perCent, String codes) {}
}
