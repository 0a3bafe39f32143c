package org.rundruf.announcement.reading;

import org.rundruf.announcement.InvalidInput;

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
            throw Problems.refusal("has more than " + NODES + " values", "an announcement has a few dozen", line);
        }
    }

    static InvalidInput tooDeep(int line) {
        return Problems.refusal("is nested more than " + DEPTH + " levels deep", "an announcement has three", line);
    }
}
