package org.rundruf.localization.review;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.localization.memory.Segments;

/** Sentences in the paragraphs, headings and list items that they stand in: a line end begins the next one. */
record Blocks(Segments segments, List<Block> blocks) {

    static Blocks of(Segments segments) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= segments.sentences().size(); i++) {
            if (i == segments.sentences().size() || segments.between().get(i).contains("\n")) {
                blocks.add(new Block(start, i));
                start = i;
            }
        }
        return new Blocks(segments, blocks);
    }

    /** @return true if the other text stands in as many blocks with the same marks around them */
    boolean fit(Blocks other) {
        return marks().equals(other.marks());
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>();
        blocks.forEach(block -> marks.add(segments.between().get(block.from())));
        marks.add(segments.between().get(segments.sentences().size()));
        return marks;
    }

    /** @return the sentences from the one to the other, with what stands between them */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder(segments.sentences().get(from));
        for (int i = from + 1; i < to; i++) {
            text.append(segments.between().get(i)).append(segments.sentences().get(i));
        }
        return text.toString();
    }

    /**
     * @param from its first sentence
     * @param to behind its last one
     */
    record Block(int from, int to) {
        int size() {
            return to - from;
        }
    }
}
