package org.rundruf.announcement.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rundruf.announcement.Phrase;

/** Reads the fields of one mapping and notes what is wrong with them. An empty field ({@code null}) is an absent one. */
final class FieldReader {
    private final String path;
    private final Node.Mapping mapping;
    private final Problems problems;

    private FieldReader(String path, Node.Mapping mapping, Problems problems) {
        this.path = path;
        this.mapping = mapping;
        this.problems = problems;
    }

    /** @param node anything else than a mapping is a problem, and read as an empty one */
    static FieldReader of(String path, Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new FieldReader(path, mapping, problems);
        }
        problems.add(path, Phrase.of("fields"), Phrase.of("fields.hint"), node.line());
        return empty(path, node.line(), problems);
    }

    private static FieldReader empty(String path, int line, Problems problems) {
        return new FieldReader(path, new Node.Mapping(Map.of(), Map.of(), line), problems);
    }

    boolean has(String name) {
        Node node = mapping.fields().get(name);
        return node != null && !(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL);
    }

    Set<String> names() {
        return mapping.fields().keySet();
    }

    Optional<Node> node(String name) {
        return has(name) ? Optional.of(mapping.fields().get(name)) : Optional.empty();
    }

    /** @return the text of a field, or empty if it is absent or no text */
    Optional<Node.Scalar> text(String name) {
        return node(name).flatMap(node -> text(path(name), node));
    }

    /** @return the value that the field's text names, or empty; a name that is not known is a problem */
    <T> Optional<T> named(String name, Function<String, Optional<T>> lookup, Collection<String> known) {
        return text(name).flatMap(scalar -> named(path(name), scalar, lookup, known));
    }

    <T> Optional<T> named(
            String field, Node.Scalar scalar, Function<String, Optional<T>> lookup, Collection<String> known) {
        Optional<T> value = lookup.apply(scalar.text().strip());
        if (value.isEmpty()) {
            String shown = Printable.shown(scalar.text());
            problems.add(field, Phrase.of("unknown", shown), Nearest.advice(shown, known), scalar.line());
        }
        return value;
    }

    /** @return the texts of a list; items that are no texts are problems */
    List<Item> texts(String name) {
        return node(name).map(node -> items(path(name), node)).orElse(List.of());
    }

    /** @return the fields below a field; none if it is absent */
    FieldReader fields(String name) {
        return node(name)
                .map(node -> of(path(name), inLineOf(name, node), problems))
                .orElseGet(() -> empty(path(name), mapping.line(), problems));
    }

    /** What is missing in a mapping is missed where its name stands, not at its first field. */
    private Node inLineOf(String name, Node node) {
        return node instanceof Node.Mapping inner ? new Node.Mapping(inner.fields(), inner.lines(), line(name)) : node;
    }

    void refuseOthersThan(Collection<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                String shown = Printable.shown(name);
                problems.add(path(shown), Phrase.of("unknown.field"), Nearest.advice(shown, known), line(name));
            }
        }
    }

    /** Notes a problem at a field, or at the whole mapping if the field is absent. */
    void problem(String name, Phrase problem, Phrase hint) {
        problems.add(path(name), problem, hint, line(name));
    }

    String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    int line(String name) {
        return mapping.lines().getOrDefault(name, mapping.line());
    }

    List<Item> items(String field, Node node) {
        if (node instanceof Node.Sequence sequence) {
            return IntStream.range(0, sequence.items().size())
                    .boxed()
                    .flatMap(i -> item(field + "[" + i + "]", sequence.items().get(i)).stream())
                    .toList();
        }
        problems.add(field, Phrase.of("list"), Phrase.of("list.hint"), node.line());
        return List.of();
    }

    private Optional<Item> item(String field, Node node) {
        return text(field, node).map(scalar -> new Item(field, scalar));
    }

    private Optional<Node.Scalar> text(String field, Node node) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT) {
            return Optional.of(scalar);
        }
        problems.add(field, Phrase.of("text"), Phrase.of("text.hint"), node.line());
        return Optional.empty();
    }

    /** An item of a list, with its path. */
    record Item(String field, Node.Scalar scalar) {}
}
