package org.rundruf.announcement.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of a CAP alert.
 *
 * @param text its own characters
 * @param line where its start tag ends
 */
record CapElement(String name, StringBuilder text, int line, List<CapElement> children) {
    CapElement(String name, int line) {
        this(name, new StringBuilder(), line, new ArrayList<>());
    }

    List<CapElement> all(String child) {
        return children.stream().filter(element -> element.name().equals(child)).toList();
    }

    Optional<CapElement> first(String child) {
        return children.stream().filter(element -> element.name().equals(child)).findFirst();
    }

    /** @return the text of the first child of that name, or empty if there is none or nothing in it */
    Optional<String> value(String child) {
        return first(child).map(CapElement::value).filter(value -> !value.isEmpty());
    }

    String value() {
        return text.toString().strip();
    }

    /** @return the line of the first child of that name, or its own */
    int line(String child) {
        return first(child).map(CapElement::line).orElse(line);
    }

    Node.Scalar scalar(String value) {
        return new Node.Scalar(value, Node.Kind.TEXT, false, line);
    }
}
