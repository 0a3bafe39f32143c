package org.rundruf.rendering;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** CommonMark as plain text: paragraphs, lists with their marks, links with their addresses. */
final class BodyText extends AbstractVisitor {

    /**
     * How emphasis is shown.
     *
     * @param bold around strong text
     * @param italic around emphasised text
     */
    record Marks(String bold, String italic) {
        static final Marks NONE = new Marks("", "");
        static final Marks WHATSAPP = new Marks("*", "_");

        String plain(String text) {
            return this == WHATSAPP ? WhatsAppMarks.harmless(text) : text;
        }
    }

    private static final Parser PARSER = Parser.builder().build();

    private final Marks marks;
    private final StringBuilder result = new StringBuilder();
    private String bullet = "";

    private BodyText(Marks marks) {
        this.marks = marks;
    }

    static String of(String commonmark, Marks marks) {
        BodyText text = new BodyText(marks);
        PARSER.parse(commonmark).accept(text);
        return text.result.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        result.append(bullet);
        bullet = "";
        visitChildren(paragraph);
        result.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(Heading heading) {
        surround(marks.bold(), heading);
        result.append("\n\n");
    }

    @Override
    public void visit(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, "• ");
        }
        result.append("\n");
    }

    @Override
    public void visit(OrderedList list) {
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, number++ + ". ");
        }
        result.append("\n");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        surround(marks.bold(), strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        surround(marks.italic(), emphasis);
    }

    @Override
    public void visit(Link link) {
        int from = result.length();
        visitChildren(link);
        String address = link.getDestination().replaceFirst("^(mailto|tel):", "");
        if (!result.substring(from).contains(address)) {
            result.append(" (").append(address).append(")");
        }
    }

    @Override
    public void visit(Text text) {
        result.append(marks.plain(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        result.append(marks.plain(code.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        result.append(marks.plain(html.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        block(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softBreak) {
        result.append(" ");
    }

    @Override
    public void visit(HardLineBreak hardBreak) {
        result.append("\n");
    }

    @Override
    public void visit(ThematicBreak line) {
        result.append("—\n\n");
    }

    @Override
    public void visit(BlockQuote quote) {
        visitChildren(quote);
    }

    private void item(Node item, String mark) {
        bullet = mark;
        visitChildren(item);
        bullet = "";
    }

    private void block(String literal) {
        result.append(marks.plain(literal.strip())).append("\n\n");
    }

    private void surround(String mark, Node node) {
        result.append(mark);
        visitChildren(node);
        result.append(mark);
    }
}
