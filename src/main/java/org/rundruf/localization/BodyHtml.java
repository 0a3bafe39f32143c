package org.rundruf.localization;

import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.rundruf.announcement.BodySyntax;

/** CommonMark to HTML that is safe to put into a page or a mail. */
final class BodyHtml {
    private static final Set<String> SAFE = Set.of("href", "start", "rel");
    private static final Parser PARSER = BodySyntax.parser().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "tel")))
            .attributeProviderFactory(
                    context -> (node, tag, attributes) -> attributes.keySet().retainAll(SAFE))
            .nodeRendererFactory(IsolatingRenderer::new)
            .nodeRendererFactory(TableHtml::new)
            .build();

    private BodyHtml() {}

    static String render(String commonmark) {
        Node document = PARSER.parse(commonmark);
        document.accept(new BelowTheHeadline());
        document.accept(new PlainAddresses());
        return RENDERER.render(document).strip();
    }

    /** The page's first heading is the announcement's title. */
    private static final class BelowTheHeadline extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + 1));
            visitChildren(heading);
        }
    }

    /** An isolate that came into the address of a link would stand inside a tag, and lead nowhere. */
    private static final class PlainAddresses extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            link.setDestination(Isolates.strip(link.getDestination()));
            visitChildren(link);
        }
    }

    /** Isolates live inside one run of text, so that they never cross a tag; pictures are shown as their words. */
    private record IsolatingRenderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class, Image.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Text text) {
                context.getWriter().raw(Isolates.toHtml(text.getLiteral()));
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
