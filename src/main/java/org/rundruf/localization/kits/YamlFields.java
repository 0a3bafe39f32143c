package org.rundruf.localization.kits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.reading.Nearest;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The fields of one mapping, by name, in their order. */
final class YamlFields {
    private final Map<String, YamlField> byName = new LinkedHashMap<>();

    /** Notes names that come twice; the first counts. */
    static YamlFields of(SourceFile file, MappingNode mapping, Faults faults) {
        YamlFields fields = new YamlFields();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = tuple.getKeyNode().getStartMark().orElseThrow().getLine() + 1;
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                fields.add(new YamlField(file, name.getValue(), line, tuple.getValueNode()), faults);
            } else {
                faults.refuse(file.path(), line, "a list or map stands where a name should be", "write name: value");
            }
        }
        return fields;
    }

    private void add(YamlField field, Faults faults) {
        YamlField first = byName.putIfAbsent(field.name(), field);
        if (first != null) {
            field.refuse(faults, "stands here twice, first in line " + first.line(), "leave one of them out");
        }
    }

    Optional<YamlField> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<YamlField> all() {
        return byName.values();
    }

    /** @param what kind of name it is, such as {@code field} */
    void noteUnknown(String what, List<String> known, Faults faults) {
        for (YamlField field : all()) {
            if (!known.contains(field.name())) {
                field.note(faults, "there is no such " + what, Nearest.hint(field.name(), known));
            }
        }
    }

    /** @return the fields below that field; empty if there is none or, after noting it, if it is no mapping */
    static Optional<YamlFields> below(YamlField field, Faults faults) {
        if (field.value() instanceof MappingNode mapping) {
            return Optional.of(of(field.file(), mapping, faults));
        }
        field.refuse(faults, "has to be fields with values", "write name: value, one a line");
        return Optional.empty();
    }
}
