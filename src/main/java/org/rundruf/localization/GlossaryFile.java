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
 * @param problems what is wrong with the others, each beginning with the file and its line
 */
public record GlossaryFile(Glossary glossary, List<String> problems) {
    static final String PATH = "glossary.yaml";

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
        List<String> problems = new ArrayList<>();
        List<Glossary.Term> terms = new ArrayList<>();
        try {
            Optional<Node> root = new Compose(LoadSettings.builder().build()).composeString(yaml);
            if (root.isPresent()) {
                GlossaryEntries entries = new GlossaryEntries(tags, problems);
                entries(root.get(), problems)
                        .forEach(entry -> entries.term(entry).ifPresent(terms::add));
            }
        } catch (YamlEngineException e) {
            problems.add(place(e) + e.getMessage().replaceAll("\\s+", " "));
        }
        return new GlossaryFile(new Glossary(terms), problems);
    }

    private static List<NodeTuple> entries(Node root, List<String> problems) {
        if (root instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        problems.add(place(root) + "names are expected, each with a colon, such as Nordstadt:");
        return List.of();
    }

    static String place(Node node) {
        return place(node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    private static String place(YamlEngineException e) {
        return place(
                e instanceof MarkedYamlEngineException marked
                        ? marked.getProblemMark()
                                .map(mark -> mark.getLine() + 1)
                                .orElse(1)
                        : 1);
    }

    private static String place(int line) {
        return PATH + ":" + line + ": ";
    }
}
