package org.rundruf.print.typesetting;

/** A file is no whole TrueType font. */
public final class UnusableFont extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;

    UnusableFont(String file, Exception cause) {
        super("is no whole TrueType font", cause);
        this.file = file;
    }

    /** @return its name */
    public String file() {
        return file;
    }
}
