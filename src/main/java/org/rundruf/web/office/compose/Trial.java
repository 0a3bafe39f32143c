package org.rundruf.web.office.compose;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.reading.DocumentReader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a document of a form that is not finished, so that people see from the first letter on what others will get: what is
 * missing or wrong yet is left out, or stands there as the kit's example.
 */
@Component
class Trial {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FACTS = "facts.";

    /** Each time the faults of the last one are mended; then there is nothing left to take away. */
    private static final int TRIES = 4;

    private final DocumentReader reader;
    private final KitCatalogue kits;
    private final QuarterDirectory quarters;
    private final MessageSource messages;

    Trial(DocumentReader reader, KitCatalogue kits, QuarterDirectory quarters, MessageSource messages) {
        this.reader = reader;
        this.kits = kits;
        this.quarters = quarters;
        this.messages = messages;
    }

    /**
     * @param file the fields of the announcement file that the form makes
     * @return empty if nothing can be made of it
     */
    Optional<Tried> document(Map<String, Object> file, String kit, Locale reader) {
        Map<String, Object> fields = new LinkedHashMap<>(file);
        Map<String, Object> facts = new LinkedHashMap<>(facts(file));
        fields.put("facts", facts);
        Set<String> mended = new HashSet<>();
        for (int i = 0; i < TRIES; i++) {
            try {
                Document document = this.reader.read(JSON.writeValueAsBytes(fields), "application/json");
                return Optional.of(new Tried(document, mended.stream().anyMatch(path -> !path.equals("quarters"))));
            } catch (InvalidInput refused) {
                refused.problems().forEach(problem -> mend(problem.field(), fields, facts, kit, mended, reader));
            }
        }
        return Optional.empty();
    }

    private void mend(
            String path,
            Map<String, Object> fields,
            Map<String, Object> facts,
            String kit,
            Set<String> mended,
            Locale reader) {
        String field = path.replaceFirst("\\[.*", "");
        boolean isFirst = mended.add(field);
        if (field.startsWith(FACTS)) {
            mendFact(field.substring(FACTS.length()), facts, kit, isFirst);
        } else if (field.equals("quarters")) {
            fields.put(
                    field,
                    quarters.all().stream()
                            .limit(1)
                            .map(quarter -> quarter.id())
                            .toList());
        } else if (field.equals("title")) {
            fields.put(field, messages.getMessage("office.preview.title", null, reader));
        } else {
            fields.remove(field);
        }
    }

    /** An example that does not fit to what is typed beside it, such as an end before the start, brings the other along. */
    private void mendFact(String name, Map<String, Object> facts, String kit, boolean isFirst) {
        Optional<FactParameter> parameter =
                Optional.ofNullable(kit).flatMap(kits::find).map(KitHead::parameters).orElse(List.of()).stream()
                        .filter(known -> known.name().equals(name) && known.example() != null)
                        .findFirst();
        if (isFirst && name.equals("ends") && later(facts.get("starts")).isPresent()) {
            facts.put(name, later(facts.get("starts")).get());
        } else if (parameter.isPresent() && (isFirst || parameter.get().required())) {
            facts.put(name, example(parameter.get()));
        } else {
            facts.remove(name);
        }
        if (!isFirst && name.equals("ends")) {
            facts.remove("starts");
        }
    }

    /** @return an hour after that moment, as a browser writes it; empty if it is none */
    private static Optional<String> later(Object moment) {
        try {
            return Optional.of(
                    LocalDateTime.parse(String.valueOf(moment)).plusHours(1).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Object example(FactParameter parameter) {
        return parameter.type() == FactType.LIST ? Examples.items(parameter.example()) : parameter.example();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> facts(Map<String, Object> file) {
        return (Map<String, Object>) file.getOrDefault("facts", Map.of());
    }

    /** @param isMended whether something in it is not what was typed */
    record Tried(Document document, boolean isMended) {}
}
