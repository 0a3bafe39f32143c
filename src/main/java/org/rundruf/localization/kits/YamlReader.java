package org.rundruf.localization.kits;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML file into fields that know their lines. */
final class YamlReader {
    private YamlReader() {}

    /** @return the fields, or empty after noting why there are none */
    static Optional<YamlFields> read(SourceFile file, Faults faults) {
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(file.text());
            if (root.isPresent() && root.get() instanceof MappingNode mapping) {
                return Optional.of(YamlFields.of(file, mapping, faults));
            }
            faults.refuse(file.path(), 1, "there are no fields in it", "write name: value, one a line");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            note(file, line, e.getProblem(), faults);
        } catch (ReaderException e) {
            int line = 1
                    + (int) file.text()
                            .codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            note(file, line, "the character " + CodePoints.name(e.getCodePoint()), faults);
        } catch (YamlEngineException e) {
            note(file, 1, e.getMessage(), faults);
        }
        return Optional.empty();
    }

    private static void note(SourceFile file, int line, String problem, Faults faults) {
        String plain = problem.replaceAll("\\s+", " ");
        faults.refuse(file.path(), line, "is no YAML: " + plain, "mind indents, colons and quotation marks");
    }
}
