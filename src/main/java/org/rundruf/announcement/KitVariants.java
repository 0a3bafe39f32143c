package org.rundruf.announcement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What else a kit's announcements are, by the choices that they make.
 *
 * @param topics by parameter and choice: what they are about instead
 * @param over by parameter: choices that say that it is over, so that nothing goes on until further notice
 * @param labels by fact: the label {@code fact.<…>} that it stands under instead of its usual one
 */
public record KitVariants(
        Map<String, Map<String, Topic>> topics, Map<String, List<String>> over, Map<String, String> labels) {
    /** Every choice is the same. */
    public static final KitVariants NONE = new KitVariants(Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public KitVariants {
        topics = Map.copyOf(topics);
        over = Map.copyOf(over);
        labels = Map.copyOf(labels);
    }

    /** @return what an announcement with those facts is about, if it is not what the kit is about */
    Optional<Topic> topic(Facts facts) {
        return topics.entrySet().stream()
                .flatMap(entry -> facts.text(entry.getKey()).map(entry.getValue()::get).stream())
                .findFirst();
    }

    /** @return true if an announcement with those facts says that it is over */
    public boolean isOver(Facts facts) {
        return over.entrySet().stream()
                .anyMatch(entry -> facts.text(entry.getKey())
                        .filter(entry.getValue()::contains)
                        .isPresent());
    }

    /** @return the name of the label that a fact stands under */
    public String label(String fact) {
        return labels.getOrDefault(fact, fact);
    }
}
