package org.rundruf.localization.kits;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Leads from a place in a YAML scalar's value back to the line it was written in.
 *
 * <p>Folding, chomping and indents only move blanks, so the n-th visible character of the value is the n-th one of the
 * source.
 */
final class ScalarLines {
    private final String value;
    private final List<Integer> lines;

    private ScalarLines(String value, List<Integer> lines) {
        this.value = value;
        this.lines = lines;
    }

    /** @param text the whole file */
    static ScalarLines of(ScalarNode node, String text) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElseThrow();
        int from = text.offsetByCodePoints(0, start.getIndex());
        int to = text.offsetByCodePoints(0, end.getIndex());
        ScalarSource source = new ScalarSource(text.substring(from, to), node.getScalarStyle(), start.getLine() + 1);
        return new ScalarLines(node.getValue(), source.lines());
    }

    /** @return a value that stands in one line as it is */
    static ScalarLines single(String value, int line) {
        return new ScalarLines(value, List.of(line));
    }

    /** @return the line, from 1, of the character at that place, or of the next visible one */
    int line(int offset) {
        int visible = (int) value.chars()
                .limit(offset)
                .filter(c -> !ScalarSource.isBlank(c))
                .count();
        return lines.get(Math.min(visible, lines.size() - 1));
    }

    /** @return the line in which the value begins */
    int first() {
        return line(0);
    }
}
