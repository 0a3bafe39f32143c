package org.rundruf.announcement;

import java.util.List;

/**
 * A fact that a kit asks for.
 *
 * @param name the key under {@code facts}
 * @param type how it is read
 * @param required whether the kit's sentences need it
 * @param choices the allowed values of a {@link FactType#CHOICE}; empty otherwise
 * @param example a value as an author would write it, or null
 */
public record FactParameter(String name, FactType type, boolean required, List<String> choices, String example) {

    /** A fact without an example. */
    public FactParameter(String name, FactType type, boolean required, List<String> choices) {
        this(name, type, required, choices, null);
    }
}
