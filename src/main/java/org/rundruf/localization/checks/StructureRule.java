package org.rundruf.localization.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rundruf.announcement.BodySyntax;

/** Links, list items, headings and cells of tables are as many in every language. Easy language may divide a text otherwise. */
final class StructureRule implements Rule {
    private static final Map<String, Class<? extends Node>> COUNTED =
            Map.of("links", Link.class, "items", ListItem.class, "headings", Heading.class, "cells", TableCell.class);

    private static final Parser PARSER = BodySyntax.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(40)
            .build();

    @Override
    public List<Finding> check(Passage passage) {
        if (!passage.part().equals("body")
                || passage.text().isBlank()
                || passage.source().isBlank()) {
            return List.of();
        }
        List<Node> source = nodes(passage.source());
        List<Node> nodes = nodes(passage.text());
        List<Finding> findings = new ArrayList<>();
        COUNTED.forEach((rule, type) -> {
            List<Node> expected = source.stream().filter(type::isInstance).toList();
            List<Node> found = nodes.stream().filter(type::isInstance).toList();
            if (expected.size() != found.size() && (type == Link.class || !passage.isWithinOneLanguage())) {
                findings.add(finding(passage, "structure." + rule, found, expected));
            }
        });
        return findings;
    }

    /** What is too much stands behind what belongs there; what is missing has no place. */
    private static Finding finding(Passage passage, String rule, List<Node> found, List<Node> expected) {
        int place = found.size() > expected.size() ? start(found.get(expected.size())) : 0;
        return passage.warning(rule, place, place, "" + found.size(), "" + expected.size());
    }

    private static int start(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : node.getSourceSpans().get(0).getInputIndex();
    }

    /** Walks without recursion: what people paste may be nested as deep as it likes. */
    private static List<Node> nodes(String body) {
        List<Node> nodes = new ArrayList<>(List.of(PARSER.parse(body)));
        for (int i = 0; i < nodes.size(); i++) {
            for (Node child = nodes.get(i).getFirstChild(); child != null; child = child.getNext()) {
                nodes.add(child);
            }
        }
        return nodes;
    }
}
