package org.rundruf.print.typesetting;

import java.util.ArrayList;
import java.util.List;

/**
 * A word with the spaces after it. Readers of PDF expect words in logical order and glyphs inside a word in visual
 * order.
 */
record Word(List<WordPiece> pieces) {

    /** @return the words of a shaped run, in logical order */
    static List<Word> of(FontRun run, boolean rightToLeft) {
        String text = run.text();
        Clusters clusters = new Clusters(run.font().face(), text, run.shape(rightToLeft), rightToLeft);
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            PieceBuilder pieces = new PieceBuilder(run.font(), rightToLeft);
            clusters.between(start, end).forEach(pieces::add);
            words.add(new Word(pieces.build()));
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
}
