package org.rundruf.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Holds together words that run on without a space where an element or a direction ends: a prefix and the name behind it, a
 * name and its comma, a number and its bracket. The layout engine would end lines there. What comes first asks for the room
 * of all that belongs to it, by a margin that what follows takes back.
 */
final class HeldWords {
    /** A hair more than measured, so that what follows has room for certain. */
    private static final double HAIR = 1.03;

    private final Element block;
    private final ToDoubleFunction<String> widths;
    private final double room;
    private final Map<TextNode, List<Held>> held = new LinkedHashMap<>();
    private List<Held> chain = new ArrayList<>();

    private HeldWords(Element block, ToDoubleFunction<String> widths, double room) {
        this.block = block;
        this.widths = widths;
        this.room = room;
    }

    /**
     * Holds the words of a block.
     *
     * @param widths of its text, in ems
     * @param room for what is held together at most, in ems; what is wider is not held
     */
    static void hold(Element block, ToDoubleFunction<String> widths, double room) {
        HeldWords words = new HeldWords(block, widths, room);
        words.find(InlineRuns.of(block));
        words.held.forEach(words::replace);
    }

    private void find(List<InlineRun> runs) {
        boolean joined = false;
        for (InlineRun run : runs) {
            int from = joined ? run.start() : run.lastWord();
            if (joined && (!run.joined() || run.firstWord() < run.end())) {
                chain.add(new Held(run.node(), run.start(), run.firstWord()));
                end();
                from = Math.max(run.firstWord(), run.lastWord());
            }
            if (run.joined()) {
                chain.add(new Held(run.node(), from, run.end()));
            }
            joined = run.joined();
        }
    }

    /** Gives each part the room of those behind it. */
    private void end() {
        double behind = 0;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Held part = chain.get(i);
            part.after = behind;
            behind += widths.applyAsDouble(part.text()) * HAIR;
            part.before = i == 0 ? 0 : behind;
        }
        if (behind <= room) {
            chain.forEach(part ->
                    held.computeIfAbsent(part.node, node -> new ArrayList<>()).add(part));
        }
        chain = new ArrayList<>();
    }

    private void replace(TextNode node, List<Held> parts) {
        String text = node.getWholeText();
        int at = 0;
        for (Held part : parts) {
            insert(node, text.substring(at, part.start));
            node.before(part.element(InlineRuns.isRightToLeft(block)));
            at = part.end;
        }
        insert(node, text.substring(at));
        node.remove();
    }

    private static void insert(TextNode node, String text) {
        if (!text.isEmpty()) {
            node.before(new TextNode(text));
        }
    }

    /** A word or what belongs to one. */
    private static final class Held {
        private final TextNode node;
        private final int start;
        private final int end;
        private double before;
        private double after;

        Held(TextNode node, int start, int end) {
            this.node = node;
            this.start = start;
            this.end = end;
        }

        String text() {
            return node.getWholeText().substring(start, end);
        }

        Element element(boolean rightToLeft) {
            String style = String.format(
                    Locale.ROOT,
                    rightToLeft
                            ? "margin-right: %.2fem; margin-left: %.2fem"
                            : "margin-left: %.2fem; margin-right: %.2fem",
                    -before,
                    after);
            return new Element("span").addClass("held").attr("style", style).text(text());
        }
    }
}
