package org.rundruf.print.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Joins the glyphs of a word into pieces without gaps. */
final class PieceBuilder {
    /** Steps smaller than this, in font units, cannot be seen. */
    private static final float TOLERANCE = 0.6f;

    private final ShapedFont font;
    private final List<WordPiece> pieces = new ArrayList<>();
    private final StringBuilder codes = new StringBuilder();
    private Clusters.Placed last;
    private float start;

    PieceBuilder(ShapedFont font) {
        this.font = font;
    }

    void add(Clusters.Placed next) {
        if (last == null) {
            start = next.pen();
        } else if (follows(next)) {
            append(last.outline());
        } else {
            append(last.outline());
            flush();
            start = next.pen();
        }
        last = next;
    }

    List<WordPiece> build() {
        if (last != null) {
            append(last.outline());
            flush();
        }
        return pieces;
    }

    private boolean follows(Clusters.Placed next) {
        return Math.abs(last.pen() + last.outline().advance(font.face()) - next.pen()) <= TOLERANCE;
    }

    private void append(Outline outline) {
        codes.append(ShapedFont.asCharacter(font.code(outline, last.text())));
    }

    private void flush() {
        pieces.add(new WordPiece(start, codes.toString()));
        codes.setLength(0);
    }
}
