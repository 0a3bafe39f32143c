package org.rundruf.rendering;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Plain text in lines that every mail program shows whole. */
final class Lines {
    private static final int WIDTH = 76;

    private Lines() {}

    /** @return the text with its own line breaks kept, longer lines wrapped between words */
    static String wrap(String text, ULocale locale) {
        return text.lines().map(line -> wrapLine(line, locale)).collect(Collectors.joining("\n"));
    }

    private static String wrapLine(String line, ULocale locale) {
        if (line.length() <= WIDTH) {
            return line;
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        int fits = 0;
        for (int at : withEnd(line, locale)) {
            if (width(line, from, at) > WIDTH && fits > from) {
                lines.add(line.substring(from, fits).stripTrailing());
                from = fits;
            }
            fits = at;
        }
        lines.add(line.substring(from));
        return String.join("\n", lines);
    }

    private static int width(String line, int from, int to) {
        return line.substring(from, to).stripTrailing().length();
    }

    private static List<Integer> withEnd(String line, ULocale locale) {
        List<Integer> breaks = new ArrayList<>(Breaks.in(line, locale));
        breaks.add(line.length());
        return breaks;
    }
}
