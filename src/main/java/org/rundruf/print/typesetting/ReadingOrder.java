package org.rundruf.print.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Ties boxes that stand apart from the lines, floats above all, to the box that they belong to. The layout engine leaves
 * them without a parent, and so they would be read out after everything else instead of in their place.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    /** Mends the box and everything below; has to be done before pages are painted. */
    static void apply(Box box) {
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(apart -> tie(apart, line));
        }
        box.getChildren().forEach(ReadingOrder::apply);
    }

    private static void tie(Box apart, LineBox line) {
        if (apart.getParent() == null && apart.getElement() != null) {
            apart.setParent(holder(line, apart.getElement().getParentNode()));
        }
        apply(apart);
    }

    /** @return the nearest box around the line that is of the element or holds it */
    private static Box holder(LineBox line, Node parent) {
        Box box = line.getParent();
        while (box.getParent() != null && !isOf(box, parent)) {
            box = box.getParent();
        }
        return box;
    }

    private static boolean isOf(Box box, Node parent) {
        Element element = box.isAnonymous() ? null : box.getElement();
        return element != null && (element == parent || contains(element, parent));
    }

    private static boolean contains(Element element, Node node) {
        return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_CONTAINED_BY) != 0;
    }
}
