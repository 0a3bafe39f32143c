package org.rundruf.web.office.compose;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.FactParameter;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.KitCatalogue;
import org.rundruf.announcement.KitCatalogue.KitHead;
import org.rundruf.announcement.reading.DocumentWriter;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Turns what is typed into an announcement file, and stored announcements into what one may type on in. */
@Component
class TypedDrafts {
    /** What a browser's field for date and time takes. */
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private static final String FACTS = "facts.";
    private static final Set<String> MOMENTS = Set.of("publish", "expires");

    private final KitCatalogue kits;
    private final DocumentWriter documents;
    private final ZoneId zone;

    TypedDrafts(KitCatalogue kits, DocumentWriter documents, ZoneId zone) {
        this.kits = kits;
        this.documents = documents;
        this.zone = zone;
    }

    /** @return a form in which nothing is typed yet */
    Draft blank(String kit, String language) {
        return new Draft(null, 0, kit, Map.of("language", language), Set.of(), channels(), List.of());
    }

    private static Set<String> channels() {
        Set<String> all = new LinkedHashSet<>();
        for (Channel channel : Channel.values()) {
            all.add(channel.tag());
        }
        return all;
    }

    /** @return what a browser sent */
    Draft typed(MultiValueMap<String, String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        form.forEach((name, typed) -> values.put(name, typed.get(0).strip()));
        return new Draft(
                blankAsNull(values.remove("id")),
                SentForm.number(values.remove("version")),
                blankAsNull(values.remove("kit")),
                values,
                picked(form, "quarters"),
                picked(form, "channels"),
                List.of());
    }

    /** @return what is stored, in a form */
    Draft stored(Announcement announcement) {
        Map<String, Object> fields = documents.fields(announcement.document());
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof String text) {
                values.put(name, MOMENTS.contains(name) ? local(text) : text);
            }
        });
        announcement.document().facts().values().forEach((name, value) -> values.put(FACTS + name, typed(value)));
        return new Draft(
                announcement.id(),
                announcement.version(),
                announcement.document().kit(),
                values,
                new LinkedHashSet<>(announcement.document().quarters()),
                announcement.document().channels().stream().map(Channel::tag).collect(Collectors.toSet()),
                List.of());
    }

    /**
     * @param before the fields of the version that this one is made from; what no form shows is kept from it
     * @return the fields of an announcement file
     */
    Map<String, Object> file(Draft draft, Map<String, Object> before) {
        Map<String, Object> fields = new LinkedHashMap<>(before);
        for (String name : List.of("language", "title", "summary", "body", "topic", "urgency", "publish", "expires")) {
            put(fields, name, draft.value(name));
        }
        put(fields, "id", draft.id());
        put(fields, "kit", draft.kit());
        fields.put("facts", facts(draft));
        fields.put("quarters", List.copyOf(draft.quarters()));
        fields.put("channels", List.copyOf(draft.channels()));
        return fields;
    }

    private Map<String, Object> facts(Draft draft) {
        Set<String> lists = lists(draft.kit());
        Map<String, Object> facts = new LinkedHashMap<>();
        draft.values().forEach((path, value) -> {
            if (path.startsWith(FACTS)) {
                String name = path.substring(FACTS.length());
                put(facts, name, lists.contains(name) && !value.isEmpty() ? items(value) : value);
            }
        });
        return facts;
    }

    private Set<String> lists(String kit) {
        return Optional.ofNullable(kit).flatMap(kits::find).map(KitHead::parameters).orElse(List.of()).stream()
                .filter(parameter -> parameter.type() == FactType.LIST)
                .map(FactParameter::name)
                .collect(Collectors.toSet());
    }

    /** A list is typed a line for each of its items. */
    private static List<String> items(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        if (value == null || value.equals("")) {
            fields.remove(name);
        } else {
            fields.put(name, value);
        }
    }

    private String typed(Object value) {
        if (value instanceof OffsetDateTime moment) {
            return local(moment.toString());
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining("\n"))
                : String.valueOf(value);
    }

    private String local(String moment) {
        return TYPED.format(LocalDateTime.ofInstant(OffsetDateTime.parse(moment).toInstant(), zone));
    }

    private static Set<String> picked(MultiValueMap<String, String> form, String name) {
        return new LinkedHashSet<>(form.getOrDefault(name, new ArrayList<>()));
    }

    private static String blankAsNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
