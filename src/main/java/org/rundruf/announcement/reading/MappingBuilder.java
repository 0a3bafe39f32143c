package org.rundruf.announcement.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rundruf.announcement.Phrase;

/** Builds a mapping and notes names that stand there twice. */
final class MappingBuilder {
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Problems problems;
    private final int line;

    MappingBuilder(Problems problems, int line) {
        this.problems = problems;
        this.line = line;
    }

    void put(String name, int nameLine, Node value) {
        if (lines.containsKey(name)) {
            Phrase problem = Phrase.of("twice", lines.get(name));
            problems.add(Printable.shown(name), problem, Phrase.of("twice.hint"), nameLine);
            return;
        }
        fields.put(name, value);
        lines.put(name, nameLine);
    }

    Node.Mapping mapping() {
        return new Node.Mapping(fields, lines, line);
    }
}
