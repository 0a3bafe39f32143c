package org.rundruf.announcement.reading;

import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree. */
final class JsonTree {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeLimits.DEPTH + 2)
                    .build())
            .build();

    private final TreeLimits limits = new TreeLimits();
    private final Problems problems;
    private final JsonParser parser;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** @throws InvalidInput if it is not well-formed */
    static Node read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Node root = new JsonTree(parser, problems).node(0);
            if (parser.nextToken() != null) {
                throw Problems.refusal(Phrase.of("goes-on"), Phrase.of("goes-on.hint"), line(parser));
            }
            return root;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw Problems.refusal(
                    Phrase.of("json", e.getOriginalMessage()), Phrase.of("json.hint"), Math.max(line, 0));
        }
    }

    private Node node(int depth) {
        int line = line(parser);
        limits.count(depth, line);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(depth, line);
            case START_ARRAY -> sequence(depth, line);
            case VALUE_STRING -> scalar(Node.Kind.TEXT, line);
            case VALUE_NULL -> scalar(Node.Kind.NULL, line);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Node.Kind.BOOLEAN, line);
            default -> scalar(Node.Kind.NUMBER, line);
        };
    }

    private Node mapping(int depth, int line) {
        MappingBuilder fields = new MappingBuilder(problems, line);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            parser.nextToken();
            fields.put(name, nameLine, node(depth + 1));
        }
        return fields.mapping();
    }

    private Node sequence(int depth, int line) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new Node.Sequence(items, line);
    }

    private Node scalar(Node.Kind kind, int line) {
        return new Node.Scalar(parser.getString(), kind, false, line);
    }

    private static int line(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Math.max(location.getLineNr(), 1);
    }
}
