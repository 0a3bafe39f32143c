package org.rundruf.announcement.outline;

import org.rundruf.announcement.Phrase;

/** A geometry is not the outline of anything. */
final class NoArea extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Phrase problem;
    private final transient Phrase hint;

    NoArea(Phrase problem, Phrase hint) {
        super(problem.toString());
        this.problem = problem;
        this.hint = hint;
    }

    Phrase problem() {
        return problem;
    }

    Phrase hint() {
        return hint;
    }
}
