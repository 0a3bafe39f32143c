package org.rundruf.print;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Keeps text in reading order: the layout engine writes an element's own words first and those of the elements inside it
 * afterwards, unless all of them stand in elements.
 */
final class InlineTexts {
    private static final String MIXED =
            ":is(p, h1, h2, h3, h4, h5, h6, li, th, td, .value, .label, span, em, strong, a):has(> bdi, > span, > em, > strong, > a)";

    private InlineTexts() {}

    /** Puts the words beside inline elements into elements of their own. */
    static void wrap(Element body) {
        body.select(MIXED).forEach(InlineTexts::wrapTexts);
    }

    private static void wrapTexts(Element paragraph) {
        for (TextNode text : List.copyOf(paragraph.textNodes())) {
            if (!text.isBlank()) {
                text.wrap("<span></span>");
            }
        }
    }
}
