package org.rundruf.print.typesetting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A word with the spaces after it. Readers of PDF expect words in logical order and glyphs inside a word in visual
 * order.
 */
record Word(List<WordPiece> pieces) {

    /**
     * @param mark to be read with the last of them; may be empty
     * @return the words of a shaped run, in logical order
     */
    static List<Word> of(FontRun run, boolean rightToLeft, String mark) {
        String text = run.text();
        Clusters clusters = new Clusters(run.font().face(), text, run.shape(rightToLeft), rightToLeft);
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            List<Clusters.Placed> glyphs = clusters.between(start, end);
            if (end == text.length() && !mark.isEmpty()) {
                addMark(glyphs, rightToLeft, mark);
            }
            words.add(new Word(rightToLeft ? JoinedWord.of(run.font(), glyphs) : pieces(run.font(), glyphs)));
            start = end;
        }
        return words;
    }

    /** The mark goes with the last letter or dot that there is, not with spaces after it: they would be read as none. */
    private static void addMark(List<Clusters.Placed> glyphs, boolean rightToLeft, String mark) {
        List<Clusters.Placed> logical = new ArrayList<>(glyphs);
        if (!rightToLeft) {
            Collections.reverse(logical);
        }
        Clusters.Placed last = logical.stream()
                .filter(glyph -> !glyph.text().isBlank())
                .findFirst()
                .orElse(logical.get(0));
        glyphs.replaceAll(glyph -> glyph == last ? glyph.read(glyph.text() + mark) : glyph);
    }

    private static List<WordPiece> pieces(ShapedFont font, List<Clusters.Placed> glyphs) {
        PieceBuilder pieces = new PieceBuilder(font);
        glyphs.forEach(pieces::add);
        return pieces.build();
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
}
