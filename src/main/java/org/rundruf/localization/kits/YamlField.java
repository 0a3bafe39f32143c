package org.rundruf.localization.kits;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.reading.Nearest;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeType;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A name with its value.
 *
 * @param file where it stands
 * @param line of the name, from 1
 */
record YamlField(SourceFile file, String name, int line, Node value) {

    /** @return the value as it is written; empty if it is no single value, or nothing at all */
    Optional<ScalarNode> scalar() {
        boolean isScalar =
                value.getNodeType() == NodeType.SCALAR && !value.getTag().equals(Tag.NULL);
        return isScalar ? Optional.of((ScalarNode) value) : Optional.empty();
    }

    Optional<String> text() {
        return scalar().map(ScalarNode::getValue).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** @return the items that are single values; empty if it is no list */
    Optional<List<String>> texts() {
        return value instanceof SequenceNode list
                ? Optional.of(list.getValue().stream()
                        .filter(ScalarNode.class::isInstance)
                        .map(item -> ((ScalarNode) item).getValue())
                        .toList())
                : Optional.empty();
    }

    /** Refuses a value that is none of those. */
    void requireOneOf(List<String> known, Faults faults) {
        String written = text().orElse("");
        if (!known.contains(written)) {
            refuse(faults, "'" + written + "' is not known", Nearest.hint(written, known));
        }
    }

    void refuse(Faults faults, String problem, String hint) {
        faults.refuse(file.path(), line, name + ": " + problem, hint);
    }

    void note(Faults faults, String problem, String hint) {
        faults.add(file.path(), line, name + ": " + problem, hint);
    }
}
