package org.rundruf.announcement;

/** Whoever wrote or edited a version cannot approve it. */
public class OwnWork extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what would be right, for people */
    public OwnWork(String message) {
        super(message);
    }
}
