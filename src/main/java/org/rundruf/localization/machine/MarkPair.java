package org.rundruf.localization.machine;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * CommonMark around words that are translated: stress, or a link's text.
 *
 * @param open such as {@code **} or {@code [}
 * @param close such as {@code **} or {@code ](https://example.org)}
 */
record MarkPair(Passage open, Passage close) {
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** @param text a single line */
    static List<MarkPair> in(String text) {
        Finder finder = new Finder(text);
        PARSER.parse(text).accept(finder);
        return finder.pairs;
    }

    /** @return true if nothing that is kept as a whole lies across one of the marks */
    boolean isBeside(List<Passage> passages) {
        return passages.stream()
                .noneMatch(passage -> passage.overlaps(open) && !passage.within(open)
                        || passage.overlaps(close) && !passage.within(close));
    }

    boolean contains(Passage passage) {
        return passage.within(open) || passage.within(close);
    }

    private static final class Finder extends AbstractVisitor {
        private final String text;
        private final List<MarkPair> pairs = new ArrayList<>();

        Finder(String text) {
            this.text = text;
        }

        @Override
        public void visit(Emphasis node) {
            add(node);
        }

        @Override
        public void visit(StrongEmphasis node) {
            add(node);
        }

        @Override
        public void visit(Link node) {
            add(node);
        }

        @Override
        public void visit(Image node) {
            add(node);
        }

        private void add(Node node) {
            // an address in angle brackets is no words, and is kept as a whole
            if (node.getFirstChild() != null && text.charAt(start(node)) != '<') {
                pairs.add(new MarkPair(
                        passage(start(node), start(node.getFirstChild())),
                        passage(end(node.getLastChild()), end(node))));
            }
            visitChildren(node);
        }

        private Passage passage(int start, int end) {
            return new Passage(start, end, text.substring(start, end));
        }

        private static int start(Node node) {
            return node.getSourceSpans().get(0).getInputIndex();
        }

        private static int end(Node node) {
            SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
            return last.getInputIndex() + last.getLength();
        }
    }
}
