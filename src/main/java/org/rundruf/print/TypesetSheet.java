package org.rundruf.print;

import java.util.EnumMap;
import java.util.Map;
import org.rundruf.print.finishing.Edition;

/** A sheet in all its editions: finding how it fits costs most, and serves for all of them. */
public final class TypesetSheet {
    private final Map<Edition, byte[]> editions;

    TypesetSheet(Map<Edition, byte[]> editions) {
        this.editions = new EnumMap<>(editions);
    }

    /** @return a PDF file: the same bytes for the same content */
    public byte[] edition(Edition edition) {
        return editions.get(edition);
    }
}
