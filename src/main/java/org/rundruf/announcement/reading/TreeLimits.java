package org.rundruf.announcement.reading;

import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;

/** Keeps a small file from becoming a huge tree: aliases may repeat each other without end. */
final class TreeLimits {
    /** An announcement needs three. */
    static final int DEPTH = 20;

    private static final int NODES = 20_000;
    private int nodes;

    /** @throws InvalidInput if this value is one too many or too deep */
    void count(int depth, int line) {
        nodes++;
        if (depth > DEPTH) {
            throw tooDeep(line);
        }
        if (nodes > NODES) {
            throw Problems.refusal(Phrase.of("values", NODES), Phrase.of("values.hint"), line);
        }
    }

    static InvalidInput tooDeep(int line) {
        return Problems.refusal(Phrase.of("nested", DEPTH), Phrase.of("deep.hint"), line);
    }
}
