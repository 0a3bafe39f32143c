package org.rundruf.localization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * What {@code templates/glossary.yaml} says.
 *
 * @param glossary the entries that can be used
 * @param problems what is wrong with the others
 */
public record GlossaryFile(Glossary glossary, List<Problem> problems) {
    /** Where it lies under {@code templates/}. */
    public static final String PATH = "glossary.yaml";

    private static final String SHAPE = "write names, each with a colon, such as Nordstadt:";

    public GlossaryFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads the file; without one, the glossary is empty.
     *
     * @param tags the languages that a fixed translation may be given in
     */
    public static GlossaryFile read(Templates templates, Set<String> tags) {
        return parse(templates.text(PATH).orElse(""), tags);
    }

    static GlossaryFile parse(String yaml, Set<String> tags) {
        List<Problem> problems = new ArrayList<>();
        List<Glossary.Term> terms = new ArrayList<>();
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isPresent()) {
                GlossaryEntries entries = new GlossaryEntries(tags, problems);
                entries(root.get(), problems)
                        .forEach(entry -> entries.term(entry).ifPresent(terms::add));
            }
        } catch (YamlEngineException e) {
            problems.add(new Problem(line(e), e.getMessage().replaceAll("\\s+", " "), SHAPE));
        }
        return new GlossaryFile(new Glossary(terms), problems);
    }

    private static List<NodeTuple> entries(Node root, List<Problem> problems) {
        if (root instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        problems.add(new Problem(line(root), "has no names", SHAPE));
        return List.of();
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int line(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1)
                : 1;
    }

    /**
     * Something that is wrong in the file.
     *
     * @param line from 1
     * @param problem what is wrong
     * @param hint what would be right
     */
    public record Problem(int line, String problem, String hint) {

        /** @return {@code file:line: problem; hint} */
        @Override
        public String toString() {
            return PATH + ":" + line + ": " + problem + "; " + hint;
        }
    }
}
