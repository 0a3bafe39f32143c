package org.rundruf.print;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the runs of a block's text that the layout engine lays out one by one (UAX #9). */
final class InlineRuns {
    private static final String POP_ISOLATE = "\u2069";
    /** What stands on lines of its own, or is laid out by itself. */
    private static final String APART = "br, .nb, p, ul, ol, table, blockquote, pre, div, hr, h2, h3, h4, h5, h6";

    private static final String BETWEEN = " \uFFFC ";

    private final StringBuilder text = new StringBuilder();
    private final Map<TextNode, Integer> starts = new LinkedHashMap<>();
    private final boolean rightToLeft;

    private InlineRuns(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
    }

    /** @return the runs of a paragraph, a headline or an item, in the order of the text */
    static List<InlineRun> of(Element block) {
        InlineRuns runs = new InlineRuns(isRightToLeft(block));
        runs.addChildren(block);
        runs.joinNumbers();
        return runs.split();
    }

    static boolean isRightToLeft(Element block) {
        Element directed = block.closest("[dir]");
        return directed != null && directed.attr("dir").equals("rtl");
    }

    private void addChildren(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode node) {
                starts.put(node, text.length());
                text.append(spaced(node));
            } else if (child instanceof Element element) {
                add(element);
            }
        }
    }

    private static String spaced(TextNode node) {
        return node.getWholeText().replaceAll("[\\n\\r\\t]", " ");
    }

    private void add(Element element) {
        if (element.is(APART)) {
            text.append(BETWEEN);
        } else {
            String isolate = isolate(element);
            text.append(isolate);
            addChildren(element);
            text.append(isolate.isEmpty() ? "" : POP_ISOLATE);
        }
    }

    private static String isolate(Element element) {
        return switch (element.attr("dir")) {
            case "ltr" -> "\u2066";
            case "rtl" -> "\u2067";
            case "" -> element.is("bdi") ? "\u2068" : "";
            default -> "\u2068";
        };
    }

    private void joinNumbers() {
        String joined = NumberRuns.joined(text.toString());
        text.setLength(0);
        text.append(joined);
        starts.forEach((node, start) ->
                node.text(joined.substring(start, start + node.getWholeText().length())));
    }

    private List<InlineRun> split() {
        Bidi bidi = new Bidi();
        bidi.setPara(text.toString(), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
        List<InlineRun> runs = new ArrayList<>();
        starts.forEach((node, start) -> split(node, start, bidi, runs));
        return runs;
    }

    private void split(TextNode node, int at, Bidi bidi, List<InlineRun> runs) {
        int length = node.getWholeText().length();
        int start = 0;
        for (int i = 1; i <= length; i++) {
            if (i == length || (bidi.getLevelAt(at + i) & 1) != (bidi.getLevelAt(at + i - 1) & 1)) {
                runs.add(new InlineRun(node, start, i, isJoined(at + i)));
                start = i;
            }
        }
    }

    /** @return whether text goes on there without a space, isolates aside */
    private boolean isJoined(int at) {
        int next = at;
        while (next < text.length() && isIsolate(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) != ' ' && text.charAt(at - 1) != ' ';
    }

    private static boolean isIsolate(char c) {
        return c >= '\u2066' && c <= '\u2069';
    }
}
