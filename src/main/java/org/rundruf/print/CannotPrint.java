package org.rundruf.print;

/** A sheet cannot be printed as it is; people have to change something first. */
public final class CannotPrint extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param file the name of the sheet's file */
    CannotPrint(String file, RuntimeException cause) {
        super(cause.getMessage().contains(file) ? cause.getMessage() : file + ": " + cause.getMessage(), cause);
    }
}
