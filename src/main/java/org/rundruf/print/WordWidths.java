package org.rundruf.print;

import java.util.List;
import org.rundruf.print.typesetting.Typesetter;

/** Measures words of any script, each letter in the first family that has it, as they are set in bold type. */
final class WordWidths {
    private static final int BOLD = 700;

    private final Typesetter typesetter;
    private final List<String> families;

    /** @param families those of the page, in their order */
    WordWidths(Typesetter typesetter, List<String> families) {
        this.typesetter = typesetter;
        this.families = families;
    }

    /** @return the width of the text in ems */
    double of(String text) {
        double width = 0;
        int start = 0;
        String family = families.get(0);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String next = family(text, i, family);
            if (!next.equals(family)) {
                width += typesetter.width(family, BOLD, text.substring(start, i));
                start = i;
                family = next;
            }
        }
        return width + typesetter.width(family, BOLD, text.substring(start));
    }

    /** What no family has, such as a mark of direction, goes with the letter before it. */
    private String family(String text, int index, String before) {
        int letter = text.codePointAt(index);
        return families.stream()
                .filter(family -> typesetter.has(family, letter))
                .findFirst()
                .orElse(before);
    }
}
