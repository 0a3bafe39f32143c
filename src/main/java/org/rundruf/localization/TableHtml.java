package org.rundruf.localization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.rundruf.announcement.BodyTable;

/**
 * Tables as HTML. What their author calls left and right are the start and the end of a line, so that a table is its own
 * mirror image in a right-to-left language; columns of numbers end alike unless their author says otherwise.
 */
record TableHtml(HtmlNodeRendererContext context) implements NodeRenderer {

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class);
    }

    /** A table may be wider than a telephone: what is around it scrolls, also by keyboard. */
    @Override
    public void render(Node node) {
        BodyTable table = BodyTable.of((TableBlock) node);
        open("div", Map.of("class", "table", "tabindex", "0"));
        open("table", Map.of());
        open("thead", Map.of());
        row(table, table.head());
        close("thead");
        open("tbody", Map.of());
        table.rows().forEach(row -> row(table, row));
        close("tbody");
        close("table");
        close("div");
        context.getWriter().line();
    }

    private void row(BodyTable table, List<TableCell> cells) {
        open("tr", Map.of());
        for (int column = 0; column < cells.size(); column++) {
            cell(cells.get(column), side(table, column));
        }
        close("tr");
    }

    /** A head without words heads nothing. */
    private void cell(TableCell cell, String side) {
        boolean heads = cell.isHeader() && cell.getFirstChild() != null;
        String tag = heads ? "th" : "td";
        open(tag, heads ? Map.of("scope", "col", "class", side) : Map.of("class", side));
        for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        close(tag);
    }

    private static String side(BodyTable table, int column) {
        TableCell.Alignment alignment = table.head().get(column).getAlignment();
        if (alignment == null) {
            return NumberColumn.is(table, column) ? "end" : "start";
        }
        return switch (alignment) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
        };
    }

    /** Always in the same order, so that the same text is the same bytes. */
    private void open(String tag, Map<String, String> attributes) {
        writer().tag(tag, new TreeMap<>(attributes));
    }

    private void close(String tag) {
        writer().tag("/" + tag);
    }

    private HtmlWriter writer() {
        return context.getWriter();
    }
}
