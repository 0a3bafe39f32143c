package org.rundruf.localization.memory;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of plain text: each line end is meant. */
final class PlainLines {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");

    private PlainLines() {}

    static List<Range> of(String text) {
        return LINE.matcher(text)
                .results()
                .map(line -> new Range(line.start(), line.end()))
                .toList();
    }
}
