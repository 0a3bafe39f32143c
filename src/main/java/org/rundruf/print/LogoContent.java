package org.rundruf.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Which parts of an SVG may stand in a logo: shapes in flat colours, which every press prints and nothing can hide in. */
final class LogoContent {
    static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> SHAPES =
            Set.of("svg g defs symbol use path rect circle ellipse line polyline polygon clipPath style".split(" "));
    private static final Set<String> SILENT = Set.of("title", "desc", "metadata");
    private static final int MOST_ELEMENTS = 5000;
    private static final Pattern REACHES_OUT = Pattern.compile(
            "@import|javascript:|expression\\s*\\(|url\\s*\\(\\s*[\"']?\\s*(?!#|[\"'\\s])", Pattern.CASE_INSENSITIVE);

    private int elements;

    private LogoContent() {}

    /**
     * Takes out what is not drawn anyway, such as an editor's notes.
     *
     * @throws IllegalArgumentException saying what is not allowed: a sentence without its subject
     */
    static void require(Element root) {
        new LogoContent().examine(root);
    }

    private void examine(Element element) {
        String name = element.getLocalName();
        if (!SHAPES.contains(name)) {
            throw new IllegalArgumentException("has <" + name + ">, " + reason(name));
        }
        if (++elements > MOST_ELEMENTS) {
            throw new IllegalArgumentException("has more than " + MOST_ELEMENTS + " elements");
        }
        attributes(element);
        if ("style".equals(name)) {
            requireInside(element.getTextContent(), "style");
        }
        if ("use".equals(name)) {
            requirePlain(element);
        }
        for (Node child : children(element)) {
            child(element, child);
        }
    }

    private void child(Element parent, Node child) {
        if (child instanceof Element inner) {
            if (!SVG.equals(inner.getNamespaceURI()) || SILENT.contains(inner.getLocalName())) {
                parent.removeChild(inner);
            } else {
                examine(inner);
            }
        } else if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
            parent.removeChild(child);
        }
    }

    private static void attributes(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            String name = attribute.getName().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                throw new IllegalArgumentException("has a script (" + name + ")");
            }
            if (name.equals("href") || name.equals("xlink:href")) {
                requireLocal(attribute.getValue());
            } else if (!name.startsWith("xmlns")) {
                requireInside(attribute.getValue(), name);
            }
        }
    }

    private static void requireLocal(String reference) {
        if (!reference.strip().startsWith("#")) {
            throw new IllegalArgumentException("refers to something outside of it (" + shortened(reference) + ")");
        }
    }

    private static void requireInside(String text, String place) {
        // A backslash would spell a forbidden word so that it is not recognised.
        if (text.indexOf('\\') >= 0 || REACHES_OUT.matcher(text).find()) {
            throw new IllegalArgumentException("reaches out of itself (" + place + ")");
        }
    }

    /** Copies of copies grow without end. */
    private static void requirePlain(Element use) {
        String id = use.getAttribute("href").isEmpty()
                ? use.getAttributeNS("http://www.w3.org/1999/xlink", "href")
                : use.getAttribute("href");
        List<Element> uses = new ArrayList<>();
        find(use.getOwnerDocument().getDocumentElement(), id.strip().substring(id.isBlank() ? 0 : 1), uses);
        if (!uses.isEmpty()) {
            throw new IllegalArgumentException("has <use> inside of what is used");
        }
    }

    private static void find(Element element, String id, List<Element> uses) {
        if (!id.isEmpty() && id.equals(element.getAttribute("id"))) {
            uses.addAll(within(element));
        }
        for (Node child : children(element)) {
            if (child instanceof Element inner) {
                find(inner, id, uses);
            }
        }
    }

    private static List<Element> within(Element element) {
        List<Element> uses = new ArrayList<>();
        if ("use".equals(element.getLocalName())) {
            uses.add(element);
        }
        for (Node child : children(element)) {
            if (child instanceof Element inner) {
                uses.addAll(within(inner));
            }
        }
        return uses;
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static String reason(String name) {
        return switch (name) {
            case "text", "tspan", "textPath", "font" -> "whose letters depend on a font: turn text into paths";
            case "image", "foreignObject", "feImage" -> "which is no drawing: redraw it as paths";
            case "script", "animate", "animateTransform", "set" -> "which paper cannot show";
            case "linearGradient", "radialGradient", "pattern", "filter", "mask" ->
                "which does not print in pure inks: use flat colours";
            default -> "which is no shape";
        };
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
