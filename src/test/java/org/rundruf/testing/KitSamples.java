package org.rundruf.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.reading.DocumentReader;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localized;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The kits of the house in all their languages, filled with the examples of their own {@code kit.yaml}. */
public final class KitSamples {
    /** The languages every kit is written in. */
    public static final Set<String> LANGUAGES =
            Set.of("de de-simple en ar bg el es fa fr he hi kmr pl ro ru ti tr uk ur".split(" "));

    private static final Localization ROOM = Localization.standard();
    private static final DocumentReader READER =
            new DocumentReader(ROOM.kits(), new OneQuarter(), ZoneId.of("Europe/Berlin"), "de");
    private static final JsonMapper JSON = new JsonMapper();

    private KitSamples() {}

    /** @return the kits' names */
    public static Set<String> names() {
        return ROOM.kits().names();
    }

    /** @return the kit with its required facts, by language */
    public static Map<String, Localized> bare(String kit) {
        return localized(document(kit, required(kit)));
    }

    /** @return the kit with every fact there is, by language */
    public static Map<String, Localized> full(String kit) {
        return localized(document(kit, examples(kit, parameter -> true)));
    }

    /** @return the announcement in its languages */
    public static Map<String, Localized> localized(Document document) {
        return ROOM.localizer().localize(document, Year.of(2026)).available();
    }

    /** @return the examples of what the kit cannot do without */
    public static Map<String, Object> required(String kit) {
        return examples(kit, parameter -> Boolean.TRUE.equals(parameter.get("required")));
    }

    /** @return the example of every parameter */
    public static Map<String, Object> everything(String kit) {
        return examples(kit, parameter -> true);
    }

    /** @return the choices of the kit's required choices, by parameter */
    public static Map<String, List<?>> choices(String kit) {
        return parameters(kit).entrySet().stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getValue().get("required")))
                .filter(parameter -> parameter.getValue().containsKey("choices"))
                .collect(Collectors.toMap(Map.Entry::getKey, parameter ->
                        (List<?>) parameter.getValue().get("choices")));
    }

    /** @return what an author would have sent in */
    public static Document document(String kit, Map<String, Object> facts) {
        Map<String, Object> document = Map.of("id", "sample", "kit", kit, "quarters", List.of("hafen"), "facts", facts);
        return READER.read(JSON.writeValueAsString(document).getBytes(UTF_8), "application/json");
    }

    private static Map<String, Object> examples(String kit, Predicate<Map<?, ?>> wanted) {
        Map<String, Object> facts = new LinkedHashMap<>();
        parameters(kit).forEach((name, parameter) -> {
            if (wanted.test(parameter)) {
                facts.put(name, parameter.get("example"));
            }
        });
        return facts;
    }

    private static Map<String, Map<?, ?>> parameters(String kit) {
        String head = ROOM.templates().text("kits/" + kit + "/kit.yaml").orElseThrow();
        Map<?, ?> fields = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(head);
        Map<String, Map<?, ?>> parameters = new LinkedHashMap<>();
        ((Map<?, ?>) fields.get("parameters"))
                .forEach((name, value) -> parameters.put(String.valueOf(name), (Map<?, ?>) value));
        return parameters;
    }

    /** A city that knows every quarter. */
    private record OneQuarter() implements QuarterDirectory {
        @Override
        public Optional<Quarter> find(String id) {
            return Optional.of(new Quarter(id, null, "Hafen", 0, Set.of()));
        }

        @Override
        public List<Quarter> all() {
            return List.of();
        }

        @Override
        public List<Quarter> matching(Set<String> geocodes, Set<String> names) {
            return List.of();
        }

        @Override
        public boolean isComplete() {
            return false;
        }
    }
}
