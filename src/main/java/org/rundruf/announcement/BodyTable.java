package org.rundruf.announcement;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/**
 * A table of a body. Every row has as many cells as the head: missing ones are empty, and what is too much is dropped
 * (GFM 0.29, 4.10).
 *
 * @param head the cells that say what stands in a column
 * @param rows the cells of each row below the head
 */
public record BodyTable(List<TableCell> head, List<List<TableCell>> rows) {

    /** @return the cells of a parsed table */
    public static BodyTable of(TableBlock table) {
        List<List<TableCell>> rows = children(table)
                .flatMap(BodyTable::children)
                .map(BodyTable::cells)
                .toList();
        return new BodyTable(rows.get(0), rows.subList(1, rows.size()));
    }

    /** @return the cells of that column below its head */
    public Stream<TableCell> below(int column) {
        return rows.stream().map(row -> row.get(column));
    }

    private static List<TableCell> cells(Node row) {
        return children(row).map(TableCell.class::cast).toList();
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext);
    }
}
