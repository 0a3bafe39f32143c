package org.rundruf.announcement;

import java.util.List;
import java.util.Map;

/**
 * A fact that a kit asks for.
 *
 * @param name the key under {@code facts}
 * @param type how it is read
 * @param required whether the kit's sentences need it
 * @param choices the allowed values of a {@link FactType#CHOICE}; empty otherwise
 * @param example a value as an author would write it, or null
 * @param labels what a form calls it, by the language of the form; may be empty
 */
public record FactParameter(
        String name,
        FactType type,
        boolean required,
        List<String> choices,
        String example,
        Map<String, String> labels) {

    /** A fact without an example. */
    public FactParameter(String name, FactType type, boolean required, List<String> choices) {
        this(name, type, required, choices, null);
    }

    /** A fact that no form asks for. */
    public FactParameter(String name, FactType type, boolean required, List<String> choices, String example) {
        this(name, type, required, choices, example, Map.of());
    }

    /** @return what a form in that language calls it; its name if the kit does not say */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", name));
    }
}
