package org.rundruf.print.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words that lines break with a hyphen: readers get the whole word where it begins, and nothing where it goes on (ISO
 * 32000-1, 14.9.4).
 */
final class BrokenWords {
    private static final String SOFT_HYPHEN = "\u00AD";

    /** Lines are found again by their text: the layout engine hands over nothing else when it paints them. */
    private final Map<String, String> beginnings = new HashMap<>();

    private final Set<String> ends = new HashSet<>();
    private boolean continued;

    /** Remembers the words in all lines of a laid-out box. */
    void find(Box box) {
        if (box instanceof LineBox line) {
            line.getChildren().forEach(this::findInline);
        } else {
            box.getChildren().forEach(this::find);
        }
    }

    private void findInline(Object child) {
        if (child instanceof InlineLayoutBox box) {
            box.getInlineChildren().forEach(this::findInline);
        } else if (child instanceof InlineText text) {
            remember(text);
        } else if (child instanceof Box box) {
            find(box);
        }
    }

    private void remember(InlineText text) {
        String drawn = text.getSubstring() + (text.isEndsOnSoftHyphen() ? "-" : "");
        if (continued) {
            ends.add(drawn);
        }
        continued = text.isEndsOnSoftHyphen();
        if (continued) {
            beginnings.put(drawn, wholeWord(text.getMasterText(), text.getEnd()));
        }
    }

    private static String wholeWord(String text, int inside) {
        int start = text.lastIndexOf(' ', inside - 1) + 1;
        int end = text.indexOf(' ', inside);
        return text.substring(start, end < 0 ? text.length() : end + 1).replace(SOFT_HYPHEN, "");
    }

    /**
     * @param drawn the text of a line
     * @return what its first or last word reads as, or null for what it shows
     */
    String replacement(String drawn, boolean first, boolean last) {
        if (first && ends.contains(drawn)) {
            return "";
        }
        return last ? beginnings.get(drawn) : null;
    }
}
