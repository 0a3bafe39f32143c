package org.rundruf.localization.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rundruf.announcement.BodySyntax;

/** The parts of CommonMark that have running text: a paragraph up to a hard line break, a heading, a cell of a table. */
final class CommonMarkLines extends AbstractVisitor {
    private static final Parser PARSER = BodySyntax.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final Pattern HARD_BREAK = Pattern.compile("(?: {2,}|\\\\)$");
    private static final Pattern HEADING = Pattern.compile("(?s)(#{1,6}[ \\t]+)?(.*?)([ \\t]+#+[ \\t]*)?");
    private static final Pattern UNDERLINE = Pattern.compile("=+|-+");
    private final String text;
    private final List<Range> lines = new ArrayList<>();

    private CommonMarkLines(String text) {
        this.text = text;
    }

    static List<Range> of(String text) {
        CommonMarkLines lines = new CommonMarkLines(text);
        PARSER.parse(text).accept(lines);
        return lines.lines;
    }

    @Override
    public void visit(Paragraph paragraph) {
        addWrapped(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        heading.getSourceSpans().forEach(this::addHeading);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            cell.getSourceSpans().forEach(span -> lines.add(range(span)));
        } else {
            visitChildren(node);
        }
    }

    /** Nobody writes program code to residents: this is text that somebody indented. */
    @Override
    public void visit(IndentedCodeBlock code) {
        code.getSourceSpans().forEach(span -> lines.add(range(span)));
    }

    /** A line that goes on in the next one is one text with it. */
    private void addWrapped(Block paragraph) {
        Range open = null;
        for (SourceSpan span : paragraph.getSourceSpans()) {
            Range line = range(span);
            if (open != null && goesOn(open, line)) {
                open = new Range(open.start(), line.end());
            } else {
                add(open);
                open = line;
            }
        }
        add(open);
    }

    private boolean goesOn(Range line, Range next) {
        return text.substring(line.end(), next.start()).isBlank()
                && !HARD_BREAK.matcher(line.of(text)).find();
    }

    private void addHeading(SourceSpan span) {
        Range line = range(span);
        Matcher heading = HEADING.matcher(line.of(text));
        if (heading.matches() && !UNDERLINE.matcher(line.of(text).strip()).matches()) {
            lines.add(new Range(line.start() + heading.start(2), line.start() + heading.end(2)));
        }
    }

    private void add(Range line) {
        if (line != null) {
            Matcher mark = HARD_BREAK.matcher(line.of(text));
            lines.add(mark.find() ? new Range(line.start(), line.start() + mark.start()) : line);
        }
    }

    private static Range range(SourceSpan span) {
        return new Range(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
