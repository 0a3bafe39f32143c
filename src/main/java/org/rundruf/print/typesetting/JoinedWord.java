package org.rundruf.print.typesetting;

import java.util.List;

/**
 * Writes the glyphs of a word of a joined script as one piece. Letters of Nastaliq stand above each other, and marks
 * above their letters; readers take what starts in one place for the same letter printed twice, and wide steps for
 * spaces, and tear the word. So each code gets the width up to the next, and a step at least for each
 * of its characters, whatever its ink.
 */
final class JoinedWord {
    /** Ems: Poppler holds two letters closer than a tenth of the type size for one. */
    private static final float STEP = 0.11f;
    /** Differences smaller than this, in font units, cannot be seen. */
    private static final float TOLERANCE = 0.6f;

    private final ShapedFont font;
    private final float step;
    private final StringBuilder codes = new StringBuilder();
    private float pen;

    private JoinedWord(ShapedFont font) {
        this.font = font;
        this.step = STEP * font.face().unitsPerEm();
    }

    /** @param glyphs in visual order */
    static List<WordPiece> of(ShapedFont font, List<Clusters.Placed> glyphs) {
        return glyphs.isEmpty() ? List.of() : List.of(new JoinedWord(font).piece(glyphs));
    }

    private WordPiece piece(List<Clusters.Placed> glyphs) {
        float start = glyphs.get(0).pen();
        pen = start;
        boolean outermost = true;
        for (int i = 0; i < glyphs.size(); i++) {
            Clusters.Placed glyph = outermost ? tied(glyphs.get(i)) : glyphs.get(i);
            float next = i + 1 < glyphs.size() ? glyphs.get(i + 1).pen() : end(glyph);
            append(glyph, Math.max(next - pen, step * glyph.text().length()));
            outermost &= glyph.text().isBlank();
        }
        return new WordPiece(start, codes.toString());
    }

    /** The mark of the last letter has no direction of its own: readers would leave it in front of the word. */
    private static Clusters.Placed tied(Clusters.Placed glyph) {
        boolean mark = Characters.isMark(glyph.text().codePointAt(0));
        return mark ? glyph.read(DirectionMarks.RIGHT_TO_LEFT + glyph.text()) : glyph;
    }

    private float end(Clusters.Placed glyph) {
        return glyph.pen() + glyph.outline().advance(font.face());
    }

    private void append(Clusters.Placed glyph, float advance) {
        float moved = glyph.pen() - pen;
        boolean plain = Math.abs(moved) <= TOLERANCE
                && Math.abs(advance - glyph.outline().advance(font.face())) <= TOLERANCE;
        Outline outline = plain ? glyph.outline() : glyph.outline().placed(Math.round(moved), Math.round(advance));
        codes.append(ShapedFont.asCharacter(font.code(outline, glyph.text())));
        pen += outline.advance(font.face());
    }
}
