package org.rundruf.announcement.reading;

import java.util.LinkedHashMap;
import java.util.Map;

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
            String problem = "stands here twice, first in line " + lines.get(name);
            problems.add(Printable.shown(name), problem, "keep one of them", nameLine);
            return;
        }
        fields.put(name, value);
        lines.put(name, nameLine);
    }

    Node.Mapping mapping() {
        return new Node.Mapping(fields, lines, line);
    }
}
