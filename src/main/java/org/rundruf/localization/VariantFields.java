package org.rundruf.localization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.announcement.KitVariants;
import org.rundruf.announcement.Topic;

/** Reads {@code topics}, {@code over} and {@code labels} of a {@code kit.yaml}. */
final class VariantFields {
    private VariantFields() {}

    /** @throws BrokenKit if there is no such topic */
    static KitVariants read(String path, Map<String, Object> head) {
        Map<String, Map<String, Topic>> topics = new LinkedHashMap<>();
        fields(head.get("topics")).forEach((parameter, choices) -> topics.put(parameter, topics(path, choices)));
        Map<String, List<String>> over = new LinkedHashMap<>();
        fields(head.get("over")).forEach((parameter, choices) -> over.put(parameter, texts(choices)));
        Map<String, String> labels = new LinkedHashMap<>();
        fields(head.get("labels")).forEach((fact, label) -> labels.put(fact, String.valueOf(label)));
        return new KitVariants(topics, over, labels);
    }

    private static Map<String, Topic> topics(String path, Object choices) {
        Map<String, Topic> topics = new LinkedHashMap<>();
        fields(choices)
                .forEach((choice, tag) -> topics.put(
                        choice,
                        Topic.of(String.valueOf(tag))
                                .orElseThrow(() -> new BrokenKit(path, "topics: unknown value " + tag))));
        return topics;
    }

    private static Map<String, Object> fields(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue))
                : Map.of();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
