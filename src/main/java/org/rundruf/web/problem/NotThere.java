package org.rundruf.web.problem;

/** What was asked for does not exist. */
public class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is missing, why, and what there is instead */
    public NotThere(String message) {
        super(message);
    }
}
