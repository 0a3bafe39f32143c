package org.rundruf.localization.kits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rundruf.localization.Language;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the parts of a kit in one language. */
final class LanguageFileReader {
    private static final String TITLE = "title";
    private final Faults faults;

    LanguageFileReader(Faults faults) {
        this.faults = faults;
    }

    /** @return empty if it is no YAML, after noting it */
    Optional<LanguageFile> read(SourceFile file, Language language) {
        return YamlReader.read(file, faults).map(fields -> {
            fields.noteUnknown("part", LanguageFile.PARTS, faults);
            LanguageFile.PARTS.forEach(part -> require(file, fields, part));
            return parts(file, fields, language);
        });
    }

    private void require(SourceFile file, YamlFields fields, String part) {
        if (fields.find(part).isEmpty()) {
            note(part, file.path(), 1, "is missing");
        }
    }

    private LanguageFile parts(SourceFile file, YamlFields fields, Language language) {
        Map<String, Pattern> parts = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        LanguageFile.PARTS.stream().flatMap(part -> fields.find(part).stream()).forEach(field -> {
            lines.put(field.name(), field.line());
            pattern(field, file, language).ifPresent(pattern -> parts.put(field.name(), pattern));
        });
        return new LanguageFile(file.path(), language, parts, lines);
    }

    private Optional<Pattern> pattern(YamlField field, SourceFile file, Language language) {
        if (field.text().isEmpty()) {
            note(field.name(), file.path(), field.line(), "says nothing");
            return Optional.empty();
        }
        ScalarNode scalar = field.scalar().orElseThrow();
        ScalarLines lines = ScalarLines.of(scalar, file.text());
        return new PatternSyntax(faults).read(file.path(), field.name(), language, scalar.getValue(), lines);
    }

    /** Without a title there is no message. */
    private void note(String part, String path, int line, String problem) {
        if (part.equals(TITLE)) {
            faults.refuse(path, line, part + " " + problem, "write it");
        } else {
            faults.add(path, line, part + " " + problem, "write it");
        }
    }
}
