package org.rundruf.announcement.reading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rundruf.announcement.BodySyntax;
import org.rundruf.announcement.Phrase;

/** Finds what a body may not contain: raw HTML, links that are no links for residents, tables that nobody could read. */
final class MarkdownCheck {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    /** Quotes in quotes in quotes would otherwise exhaust whoever walks through them. */
    private static final int DEPTH = 20;

    /** Rows are filled up to the head's width: bars alone would make millions of cells out of a few lines. */
    private static final int COLUMNS = 12;

    private static final Parser PARSER = BodySyntax.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(2 * DEPTH)
            .build();
    private final Problems problems;

    MarkdownCheck(Problems problems) {
        this.problems = problems;
    }

    void check(String field, String body, org.rundruf.announcement.reading.Node.Scalar scalar) {
        OptionalInt wide = wideLine(body.split("\n"));
        if (wide.isPresent()) {
            problems.add(field, Phrase.of("wide", COLUMNS), Phrase.of("wide.hint"), scalar.lineOf(wide.getAsInt()));
        } else {
            PARSER.parse(body).accept(new Visitor(field, scalar));
        }
    }

    private static OptionalInt wideLine(String[] lines) {
        return IntStream.range(0, lines.length)
                .filter(i -> lines[i].chars().filter(c -> c == '|').count() > COLUMNS + 1)
                .findFirst();
    }

    private final class Visitor extends AbstractVisitor {
        private final String field;
        private final org.rundruf.announcement.reading.Node.Scalar scalar;
        private int depth;

        Visitor(String field, org.rundruf.announcement.reading.Node.Scalar scalar) {
            this.field = field;
            this.scalar = scalar;
        }

        @Override
        protected void visitChildren(Node parent) {
            depth++;
            if (depth <= DEPTH) {
                super.visitChildren(parent);
            } else if (parent.getFirstChild() != null) {
                problems.add(field, Phrase.of("nested", DEPTH), Phrase.of("nested.hint"), line(parent));
            }
            depth--;
        }

        @Override
        public void visit(HtmlBlock html) {
            refuseHtml(html.getLiteral(), html);
        }

        @Override
        public void visit(HtmlInline html) {
            refuseHtml(html.getLiteral(), html);
        }

        @Override
        public void visit(Link link) {
            checkLink(link.getDestination(), link);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            problems.add(field, Phrase.of("image"), Phrase.of("image.hint"), line(image));
        }

        private void refuseHtml(String html, Node node) {
            Phrase problem = Phrase.of("html", Printable.shown(html.strip()));
            problems.add(field, problem, Phrase.of("html.hint"), line(node));
        }

        private void checkLink(String destination, Node node) {
            int colon = destination.indexOf(':');
            String scheme = destination.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
            if (!SCHEMES.contains(scheme)) {
                Phrase problem = Phrase.of("link", Printable.shown(destination));
                problems.add(field, problem, Phrase.of("link.hint"), line(node));
            }
        }

        private int line(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return scalar.lineOf(spans.isEmpty() ? 0 : spans.get(0).getLineIndex());
        }
    }
}
