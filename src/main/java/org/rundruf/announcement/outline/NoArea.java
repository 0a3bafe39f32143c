package org.rundruf.announcement.outline;

/** A geometry is not the outline of anything. */
final class NoArea extends Exception {
    private static final long serialVersionUID = 1L;
    private final String hint;

    NoArea(String problem, String hint) {
        super(problem);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
