package org.rundruf.localization;

/** A kit's file cannot be used; the message begins with its path. */
final class BrokenKit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenKit(String file, String problem) {
        super(file + ": " + problem);
    }
}
