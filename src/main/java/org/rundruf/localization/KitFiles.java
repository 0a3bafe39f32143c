package org.rundruf.localization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.Topic;
import org.rundruf.announcement.Urgency;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code kits/<kit>/kit.yaml} and {@code kits/<kit>/<language>.yaml}. */
final class KitFiles {
    private static final String HEAD = "kit.yaml";
    private static final Set<String> PARTS = Set.of("title", "summary", "body", "sms", "voice");
    private final Templates templates;
    private final Languages languages;

    KitFiles(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    List<String> names() {
        return templates.list("kits/*/" + HEAD).stream()
                .map(path -> path.split("/")[1])
                .toList();
    }

    /** @throws BrokenKit if a file cannot be used */
    Kit read(String name) {
        String folder = "kits/" + name + "/";
        Map<String, KitText> texts = new TreeMap<>();
        for (String path : templates.list(folder + "*.yaml")) {
            if (!path.endsWith("/" + HEAD)) {
                String tag = path.substring(folder.length(), path.length() - ".yaml".length());
                texts.put(tag, text(path, tag));
            }
        }
        return new Kit(name, head(folder + HEAD), texts);
    }

    private KitText text(String path, String tag) {
        Map<String, String> patterns = yaml(path).entrySet().stream()
                .filter(part -> PARTS.contains(part.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, part -> String.valueOf(part.getValue())));
        if (!patterns.containsKey("title")) {
            throw new BrokenKit(path, "title is missing");
        }
        try {
            return KitText.compile(patterns, languages.find(tag));
        } catch (IllegalArgumentException e) {
            throw new BrokenKit(path, e.getMessage());
        }
    }

    private KitHead head(String path) {
        Map<String, Object> head = yaml(path);
        Topic topic = Topic.of(string(head, "topic")).orElseThrow(() -> unknown(path, head, "topic"));
        Urgency urgency = Urgency.of(String.valueOf(head.getOrDefault("urgency", Urgency.NORMAL.tag())))
                .orElseThrow(() -> unknown(path, head, "urgency"));
        return new KitHead(topic, urgency, parameters(path, head), VariantFields.read(path, head));
    }

    private static List<FactParameter> parameters(String path, Map<String, Object> head) {
        if (head.getOrDefault("parameters", Map.of()) instanceof Map<?, ?> parameters) {
            return parameters.entrySet().stream()
                    .map(entry -> parameter(path, String.valueOf(entry.getKey()), entry.getValue()))
                    .toList();
        }
        throw unknown(path, head, "parameters");
    }

    private static FactParameter parameter(String path, String name, Object value) {
        Map<?, ?> fields = value instanceof Map<?, ?> map ? map : Map.of();
        FactType type = FactType.of(String.valueOf(fields.get("type")))
                .orElseThrow(() -> new BrokenKit(path, name + ": unknown type " + fields.get("type")));
        List<String> choices = fields.get("choices") instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
        Object example = fields.get("example");
        return new FactParameter(
                name,
                type,
                Boolean.TRUE.equals(fields.get("required")),
                choices,
                example == null ? null : String.valueOf(example),
                labels(fields.get("label")),
                choiceLabels(fields.get("choice_labels")));
    }

    private static Map<String, Map<String, String>> choiceLabels(Object choices) {
        Map<String, Map<String, String>> labels = new TreeMap<>();
        if (choices instanceof Map<?, ?> byChoice) {
            byChoice.forEach((choice, label) -> labels.put(String.valueOf(choice), labels(label)));
        }
        return labels;
    }

    private static Map<String, String> labels(Object label) {
        Map<String, String> labels = new TreeMap<>();
        if (label instanceof Map<?, ?> byLanguage) {
            byLanguage.forEach((language, text) -> labels.put(String.valueOf(language), String.valueOf(text)));
        }
        return labels;
    }

    private Map<String, Object> yaml(String path) {
        try {
            Object content = new Load(LoadSettings.builder().build())
                    .loadFromString(templates.text(path).orElseThrow());
            if (content instanceof Map<?, ?> map) {
                Map<String, Object> fields = new TreeMap<>();
                map.forEach((key, value) -> fields.put(String.valueOf(key), value));
                return fields;
            }
            throw new BrokenKit(path, "fields are expected, such as title: …");
        } catch (YamlEngineException e) {
            throw new BrokenKit(path, e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private static String string(Map<String, Object> head, String field) {
        return String.valueOf(head.get(field));
    }

    private static BrokenKit unknown(String path, Map<String, Object> head, String field) {
        return new BrokenKit(path, field + ": unknown value " + head.get(field));
    }
}
