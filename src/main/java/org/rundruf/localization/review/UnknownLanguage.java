package org.rundruf.localization.review;

/** An announcement is not wanted in that language. */
public class UnknownLanguage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and what would be right, for people */
    public UnknownLanguage(String message) {
        super(message);
    }
}
