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
 * @param choiceLabels what a form calls the choices, by choice and language; may be empty
 */
public record FactParameter(
        String name,
        FactType type,
        boolean required,
        List<String> choices,
        String example,
        Map<String, String> labels,
        Map<String, Map<String, String>> choiceLabels) {

    /** A fact without an example. */
    public FactParameter(String name, FactType type, boolean required, List<String> choices) {
        this(name, type, required, choices, null);
    }

    /** A fact that no form asks for. */
    public FactParameter(String name, FactType type, boolean required, List<String> choices, String example) {
        this(name, type, required, choices, example, Map.of());
    }

    /** A fact whose choices, if it has any, are called as they are. */
    public FactParameter(
            String name,
            FactType type,
            boolean required,
            List<String> choices,
            String example,
            Map<String, String> labels) {
        this(name, type, required, choices, example, labels, Map.of());
    }

    /** @return what a form in that language calls it; its name if the kit does not say */
    public String label(String language) {
        return label(labels, language, name);
    }

    /** @return what a form in that language calls a choice; its tag if the kit does not say */
    public String choiceLabel(String choice, String language) {
        return label(choiceLabels.getOrDefault(choice, Map.of()), language, choice);
    }

    private static String label(Map<String, String> labels, String language, String otherwise) {
        return labels.getOrDefault(language, labels.getOrDefault("en", otherwise));
    }
}
