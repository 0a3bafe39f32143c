package org.rundruf.localization.kits;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rundruf.announcement.reading.Nearest;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Templates;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Finds what nothing reads in the word lists of {@code checks/}, by file and line. */
final class WordListsCheck {
    private static final String FOLDER = "checks/";
    private static final String ENDING = ".yaml";
    private static final String VALUES = "values";
    private static final String EASY = "easy";
    /** The names of fields by the first part of a file's name. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            VALUES,
            List.of(
                    "numbers",
                    "hour",
                    "morning",
                    "afternoon",
                    "perhaps-afternoon",
                    "months",
                    "currencies",
                    "weekdays",
                    "weekday-prefixes",
                    "weekday-endings",
                    "ambiguous-weekdays"),
            "joiners",
            List.of("prefixes", "suffixes"),
            EASY,
            List.of(
                    "limits",
                    "subordinate",
                    "passive",
                    "not-participles",
                    "negation",
                    "genitive-articles",
                    "genitive-prepositions",
                    "abbreviations",
                    "foreign",
                    "place-endings"));
    /** Fields that have fields of their own. */
    private static final Map<String, List<String>> INNER = Map.of(
            "numbers", numbers(12),
            "months", numbers(12),
            "weekdays", numbers(7),
            "currencies", List.of("EUR", "USD", "GBP", "CHF", "PLN", "TRY"),
            "limits", List.of("words", "letters", "commas", "number"));

    private final Templates templates;
    private final Languages languages;

    WordListsCheck(Templates templates, Languages languages) {
        this.templates = templates;
        this.languages = languages;
    }

    List<Fault> check() {
        Faults faults = new Faults();
        templates.list(FOLDER + "*" + ENDING).forEach(path -> check(path, faults));
        return faults.sorted();
    }

    private void check(String path, Faults faults) {
        String name = path.substring(FOLDER.length(), path.length() - ENDING.length());
        String kind = name.replaceFirst("_.*", "");
        if (!FIELDS.containsKey(kind) || !names(kind).contains(name)) {
            List<String> known =
                    FIELDS.keySet().stream().flatMap(any -> names(any).stream()).toList();
            faults.add(path, 1, "nothing reads this file", Nearest.hint(name, known));
            return;
        }
        SourceFile file = SourceFile.read(path, templates.bytes(path).orElseThrow(), faults);
        Optional<YamlFields> fields = YamlReader.read(file, faults);
        fields.ifPresent(found -> check(found, FIELDS.get(kind), faults));
    }

    /** Easy German is the only easy language there are rules for; an easy language says numbers as its own does. */
    private List<String> names(String kind) {
        return kind.equals(EASY)
                ? List.of("easy_de")
                : languages.tags().stream()
                        .map(tag -> kind + "_" + tag.replaceFirst("-.*", ""))
                        .distinct()
                        .toList();
    }

    private static void check(YamlFields fields, List<String> known, Faults faults) {
        fields.noteUnknown("field", known, faults);
        fields.all().stream().filter(field -> known.contains(field.name())).forEach(field -> check(field, faults));
    }

    private static void check(YamlField field, Faults faults) {
        List<String> inner = INNER.get(field.name());
        if (inner == null) {
            requireList(field, faults);
            return;
        }
        YamlFields.below(field, faults).ifPresent(below -> {
            below.noteUnknown("field under " + field.name(), inner, faults);
            if (!field.name().equals("limits")) {
                below.all().forEach(word -> requireList(word, faults));
            }
        });
    }

    private static void requireList(YamlField field, Faults faults) {
        if (!(field.value() instanceof SequenceNode)) {
            field.note(faults, "has to be a list", "write [\"one\", \"another\"]");
        }
    }

    private static List<String> numbers(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
    }
}
