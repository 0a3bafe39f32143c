package org.rundruf.bench;

import java.io.Closeable;
import java.io.IOException;

/** Something that stays up and turns pages into PDF files. */
interface PageEngine extends Closeable {
    String name();

    /** Makes the flyer of a language. @throws IOException if it cannot */
    void print(String language) throws IOException;

    @Override
    default void close() throws IOException {
        // Most have nothing to end.
    }
}
