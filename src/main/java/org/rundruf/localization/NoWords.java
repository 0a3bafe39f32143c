package org.rundruf.localization;

/** An announcement cannot be said in a language; the message is the reason. */
final class NoWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoWords(String reason) {
        super(reason);
    }
}
