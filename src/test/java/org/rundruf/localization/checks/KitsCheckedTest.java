package org.rundruf.localization.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.Text;
import org.rundruf.announcement.reading.DocumentReader;
import org.rundruf.localization.GlossaryFile;
import org.rundruf.localization.Localization;
import org.rundruf.localization.LocalizationSettings;
import org.rundruf.localization.Localized;
import org.yaml.snakeyaml.Yaml;

/** The kits' own sentences in all languages, with the examples of their facts: natives wrote them, so the checks are silent. */
class KitsCheckedTest {
    private static final Localization ROOM = Localization.standard();
    private static final TranslationChecks CHECKS = TranslationChecks.of(
            ROOM.templates(),
            GlossaryFile.read(ROOM.templates(), ROOM.languages().tags()).glossary());

    static Stream<Arguments> kits() {
        return ROOM.kits().names().stream().flatMap(kit -> facts(kit).stream().map(facts -> Arguments.of(kit, facts)));
    }

    @ParameterizedTest
    @MethodSource("kits")
    void the_checks_are_silent_about_them(String kit, Map<String, Object> facts) {
        Document document = document(kit, facts);
        Map<String, Localized> texts =
                ROOM.localizer().localize(document, Year.of(2026)).available();
        Localized source = texts.get("de");
        List<String> findings = new ArrayList<>();
        texts.values().stream()
                .filter(text -> text != source)
                .forEach(text ->
                        CHECKS
                                .check(text(source), source.language(), text(text), text.language(), document.facts())
                                .stream()
                                .filter(finding -> finding.severity() != Severity.HINT)
                                // two helpers are a dual in Arabic and Hebrew, which a reviewer looks at
                                .filter(finding -> !finding.rule().equals("value.word"))
                                .map(finding -> text.language().tag() + " " + finding + " in " + part(finding, text))
                                .forEach(findings::add));
        assertThat(texts).hasSizeGreaterThan(18);
        assertThat(findings).isEmpty();
    }

    private static String part(Finding finding, Localized text) {
        return switch (finding.part()) {
            case "title" -> text.title();
            case "summary" -> text.summary();
            default -> text.body();
        };
    }

    private static Text text(Localized text) {
        return new Text(text.title(), text.summary(), text.body());
    }

    private static Document document(String kit, Map<String, Object> facts) {
        Map<String, Object> fields = Map.of("kit", kit, "facts", facts, "quarters", List.of("hafen"));
        LocalizationSettings settings = LocalizationSettings.standard();
        return new DocumentReader(ROOM.kits(), new Anywhere(), settings.timeZone(), settings.defaultLanguage())
                .read(new Yaml().dump(fields).getBytes(StandardCharsets.UTF_8), "application/yaml");
    }

    /** @return all examples, the required ones alone, and every choice once */
    private static List<Map<String, Object>> facts(String kit) {
        String head = ROOM.templates().text("kits/" + kit + "/kit.yaml").orElseThrow();
        Map<String, Map<String, Object>> parameters = new Yaml()
                .<Map<String, Map<String, Map<String, Object>>>>load(new StringReader(head))
                .get("parameters");
        Map<String, Object> all = new LinkedHashMap<>();
        Map<String, Object> required = new LinkedHashMap<>();
        parameters.forEach((name, parameter) -> {
            all.put(name, parameter.get("example"));
            if (Boolean.TRUE.equals(parameter.get("required"))) {
                required.put(name, parameter.get("example"));
            }
        });
        List<Map<String, Object>> facts = new ArrayList<>(List.of(all, required));
        parameters.forEach((name, parameter) -> {
            if (parameter.get("choices") instanceof List<?> choices) {
                choices.forEach(choice -> facts.add(with(all, name, choice)));
            }
        });
        return facts;
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return more;
    }

    private static final class Anywhere implements QuarterDirectory {
        @Override
        public Optional<Quarter> find(String id) {
            return Optional.of(new Quarter(id, null, id, 0, Set.of()));
        }

        @Override
        public List<Quarter> all() {
            return List.of();
        }

        @Override
        public List<Quarter> matching(Set<String> geocodes, Set<String> names) {
            return List.of();
        }
    }
}
