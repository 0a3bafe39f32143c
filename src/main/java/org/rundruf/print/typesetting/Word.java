package org.rundruf.print.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * A word with the spaces after it. Readers of PDF expect words in logical order and glyphs inside a word in visual
 * order.
 */
record Word(String text, List<WordPiece> pieces) {
    private static final float TOLERANCE = 0.6f;

    /** @return the words of a shaped run, in logical order */
    static List<Word> of(FontRun run, boolean rightToLeft) {
        String text = run.text();
        Clusters clusters = new Clusters(run.font(), text, run.shape(rightToLeft), rightToLeft);
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            words.add(new Word(text.substring(start, end), pieces(run.font(), clusters.between(start, end))));
            start = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private static List<WordPiece> pieces(ShapedFont font, List<Clusters.Placed> placed) {
        List<WordPiece> pieces = new ArrayList<>();
        StringBuilder codes = new StringBuilder();
        float start = 0;
        float pen = Float.NaN;
        for (Clusters.Placed next : placed) {
            if (!(Math.abs(next.pen() - pen) <= TOLERANCE)) {
                flush(pieces, start, codes);
                start = next.pen();
                pen = start;
            }
            codes.append(ShapedFont.asCharacter(next.code()));
            pen += font.advance(next.code());
        }
        flush(pieces, start, codes);
        return pieces;
    }

    private static void flush(List<WordPiece> pieces, float start, StringBuilder codes) {
        if (!codes.isEmpty()) {
            pieces.add(new WordPiece(start, codes.toString()));
            codes.setLength(0);
        }
    }
}
