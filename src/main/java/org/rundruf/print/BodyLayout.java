package org.rundruf.print;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Prepares what authors wrote for the layout engine. */
final class BodyLayout {
    private static final String PARAGRAPHS =
            ".summary, .body p, .body li, .body h2, .body h3, .body h4, .body h5, .body h6";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** Leaves room for rounding. */
    private static final double TOLERANCE = 0.98;
    /** Indented text has less room than a sheet is wide. */
    private static final double INDENTED = 0.8;

    private final WordWidths widths;
    private final SheetLayout layout;

    BodyLayout(WordWidths widths, SheetLayout layout) {
        this.widths = widths;
        this.layout = layout;
    }

    /** Turns tables that are too wide into lists, and holds together what no line may part. */
    void prepare(Document html) {
        html.select(".body").forEach(BodyLayout::joinRanges);
        double room = ems(layout.type().text(0, false));
        BodyTables.arrange(html, widths, room);
        html.select(PARAGRAPHS).forEach(block -> HeldWords.hold(block, widths::of, room * INDENTED));
        double headline = ems(layout.type().headline(0));
        html.select("h1").forEach(block -> HeldWords.hold(block, widths::of, headline));
    }

    /** Word joiners instead of elements: inside an isolate an element with a line of its own would be set outside of it. */
    private static void joinRanges(Element body) {
        List<Element> ranges = body.select(".nb");
        ranges.forEach(Element::unwrap);
        if (!ranges.isEmpty()) {
            body.html(body.html());
        }
        body.nodeStream(TextNode.class).forEach(text -> text.text(NumberRuns.unbroken(text.getWholeText())));
    }

    /** @return the width of a sheet's text in ems of that size, in points */
    private double ems(double size) {
        return layout.textWidth() * POINTS_PER_MILLIMETRE / size * TOLERANCE;
    }
}
