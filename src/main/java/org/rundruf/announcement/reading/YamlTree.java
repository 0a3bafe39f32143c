package org.rundruf.announcement.reading;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;

/** Reads YAML into a tree; no object is ever constructed from it. */
final class YamlTree {
    private static final Set<Tag> TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.TIMESTAMP, Tag.MERGE, Tag.SEQ, Tag.MAP);

    private final TreeLimits limits = new TreeLimits();
    private final Problems problems;

    private YamlTree(Problems problems) {
        this.problems = problems;
    }

    /**
     * @return null if there is nothing but comments
     * @throws InvalidInput if it is not well-formed
     */
    static Node read(String text, Problems problems) {
        try {
            org.yaml.snakeyaml.nodes.Node root = yaml().compose(new StringReader(text));
            return root == null ? null : new YamlTree(problems).node(root, 0);
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            throw Problems.refusal(Phrase.of("yaml.character", name(e.getCodePoint())), Phrase.of("remove.hint"), line);
        } catch (MarkedYAMLException e) {
            throw Problems.refusal(Phrase.of("yaml", e.getProblem()), Phrase.of("yaml.hint"), line(e));
        } catch (YAMLException e) {
            throw Problems.refusal(
                    Phrase.of("yaml.unacceptable", e.getMessage()), Phrase.of("yaml.unacceptable.hint"), 0);
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(TreeLimits.DEPTH);
        options.setCodePointLimit(DocumentReader.MOST_BYTES);
        options.setAllowRecursiveKeys(false);
        var dumping = new org.yaml.snakeyaml.DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options);
    }

    private Node node(org.yaml.snakeyaml.nodes.Node node, int depth) {
        int line = line(node.getStartMark());
        limits.count(depth, line);
        if (!TAGS.contains(node.getTag())) {
            throw Problems.refusal(Phrase.of("yaml.type", node.getTag()), Phrase.of("remove.hint"), line);
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, depth);
        } else if (node instanceof SequenceNode sequence) {
            return sequence(sequence, depth);
        }
        return scalar((ScalarNode) node);
    }

    private Node mapping(MappingNode mapping, int depth) {
        MappingBuilder fields = new MappingBuilder(problems, line(mapping.getStartMark()));
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode().getStartMark());
            if (tuple.getKeyNode() instanceof ScalarNode name) {
                fields.put(name.getValue(), line, node(tuple.getValueNode(), depth + 1));
            } else {
                problems.add("", Phrase.of("yaml.name"), Phrase.of("yaml.name.hint"), line);
            }
        }
        return fields.mapping();
    }

    private Node sequence(SequenceNode sequence, int depth) {
        List<Node> items = new ArrayList<>();
        for (var item : sequence.getValue()) {
            items.add(node(item, depth + 1));
        }
        return new Node.Sequence(items, line(sequence.getStartMark()));
    }

    private static Node scalar(ScalarNode scalar) {
        boolean isBlock = scalar.getScalarStyle() == ScalarStyle.LITERAL;
        Node.Kind kind = scalar.getTag().equals(Tag.NULL) ? Node.Kind.NULL : Node.Kind.TEXT;
        int line = line(scalar.getStartMark()) + (isBlock ? 1 : 0);
        return new Node.Scalar(scalar.getValue(), kind, isBlock, line);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int line(MarkedYAMLException e) {
        return e.getProblemMark() == null ? 0 : line(e.getProblemMark());
    }

    private static String name(int character) {
        return "U+%04X".formatted(character);
    }
}
