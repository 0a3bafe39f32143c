package org.rundruf.rendering;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
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
import org.rundruf.announcement.BodySyntax;
import org.rundruf.announcement.BodyTable;
import org.rundruf.localization.Digits;
import org.rundruf.localization.Localized;

/** A body as plain text: paragraphs, lists with their marks, tables row by row, links with their addresses. */
final class BodyText extends AbstractVisitor {

    /**
     * How parts of a text are told from each other.
     *
     * @param bold around strong text
     * @param italic around emphasised text
     * @param between two cells of a table
     * @param stop behind an item or a row that has none
     */
    record Marks(String bold, String italic, String between, String stop) {
        static final Marks NONE = new Marks("", "", " · ", "");
        static final Marks WHATSAPP = new Marks("*", "_", " · ", "");

        /** Nobody hears where a line ends. */
        static Marks spoken(String stop) {
            return new Marks("", "", ", ", stop);
        }

        String plain(String text) {
            return this == WHATSAPP ? WhatsAppMarks.harmless(text) : text;
        }
    }

    private static final Parser PARSER = BodySyntax.parser().build();

    private static final Pattern END = Pattern.compile("(?:^|[.!?؟۔።…:;\\s])$");

    private final Marks marks;
    private final String digits;
    private final StringBuilder result = new StringBuilder();
    private String bullet = "";

    private BodyText(Marks marks, String digits) {
        this.marks = marks;
        this.digits = digits;
    }

    /** @return the body, its lists numbered in its language's digits */
    static String of(Localized text, Marks marks) {
        return of(text.body(), marks, text.language().digits());
    }

    /** @return the body, its lists numbered in Latin digits */
    static String of(String commonmark, Marks marks) {
        return of(commonmark, marks, Digits.LATIN);
    }

    private static String of(String commonmark, Marks marks, String digits) {
        BodyText text = new BodyText(marks, digits);
        PARSER.parse(commonmark).accept(text);
        return text.result.toString().strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        result.append(bullet);
        bullet = "";
        visitChildren(paragraph);
        if (paragraph.getParent() instanceof ListItem) {
            endLine();
        } else {
            result.append("\n\n");
        }
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
            item(item, Digits.write(number++, digits) + ". ");
        }
        result.append("\n");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            for (String line : new TableText(this::text, marks.between()).lines(BodyTable.of(table))) {
                result.append(line);
                endLine();
            }
            result.append("\n");
        }
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

    private String text(Node cell) {
        BodyText text = new BodyText(marks, digits);
        text.visitChildren(cell);
        return text.result.toString().strip();
    }

    private void endLine() {
        boolean ended = marks.stop().isEmpty() || END.matcher(result).find();
        result.append(ended ? "" : marks.stop()).append("\n");
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
