package org.rundruf.localization.kits;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The source of a YAML scalar, read for the line of each of its value's visible characters. */
final class ScalarSource {
    private final String source;
    private final ScalarStyle style;
    private final List<Integer> lines = new ArrayList<>();
    private int line;

    ScalarSource(String source, ScalarStyle style, int line) {
        this.source = source;
        this.style = style;
        this.line = line;
    }

    /** @return at least one line */
    List<Integer> lines() {
        int from = contentStart();
        int to = isQuoted() ? source.length() - 1 : source.length();
        for (int i = from; i < to; i += length(i)) {
            read(i);
        }
        if (lines.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\n' || character == '\r';
    }

    private void read(int at) {
        char c = source.charAt(at);
        if (c == '\\' && style == ScalarStyle.DOUBLE_QUOTED) {
            readEscape(at);
        } else if (!isBlank(c)) {
            lines.add(line);
        }
        line += isLineEnd(at + length(at) - 1) ? 1 : 0;
    }

    private void readEscape(int at) {
        char kind = source.charAt(at + 1);
        if (!isBlank(kind) && "ntr".indexOf(kind) < 0) {
            lines.add(line);
            if (kind == 'U' && Character.charCount(Integer.parseInt(source, at + 2, at + 10, 16)) == 2) {
                lines.add(line);
            }
        }
    }

    private int length(int at) {
        char c = source.charAt(at);
        if (c == '\'' && style == ScalarStyle.SINGLE_QUOTED) {
            return 2;
        } else if (c != '\\' || style != ScalarStyle.DOUBLE_QUOTED) {
            return 1;
        }
        return switch (source.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private boolean isLineEnd(int at) {
        char c = source.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == source.length() || source.charAt(at + 1) != '\n');
    }

    private boolean isQuoted() {
        return style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
    }

    /** The first line of a block scalar says how it is folded. */
    private int contentStart() {
        if (style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED) {
            return isQuoted() ? 1 : 0;
        }
        int end = source.indexOf('\n');
        line += end < 0 ? 0 : 1;
        return end < 0 ? source.length() : end + 1;
    }
}
