package org.rundruf.print;

import java.util.function.Function;
import org.rundruf.print.finishing.Edition;

/** A sheet whose best fit is found: that search costs most, and serves for all of its editions. */
public final class TypesetSheet {
    private final Function<Edition, byte[]> press;

    TypesetSheet(Function<Edition, byte[]> press) {
        this.press = press;
    }

    /** @return a PDF file: the same bytes for the same content */
    public byte[] edition(Edition edition) {
        return press.apply(edition);
    }
}
