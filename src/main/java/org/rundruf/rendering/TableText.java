package org.rundruf.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.rundruf.announcement.BodyTable;

/** A table where there is no room for columns: each row a line in which the head stands before each value. */
final class TableText {
    private final Function<Node, String> text;
    private final String between;

    /**
     * @param text of a cell
     * @param between two cells
     */
    TableText(Function<Node, String> text, String between) {
        this.text = text;
        this.between = between;
    }

    /** @return a line for each row; the head alone if there is nothing below it */
    List<String> lines(BodyTable table) {
        List<String> heads = table.head().stream().map(text).toList();
        return table.rows().isEmpty()
                ? List.of(String.join(between, heads))
                : table.rows().stream().map(cells -> line(heads, cells)).toList();
    }

    private String line(List<String> heads, List<TableCell> cells) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String value = text.apply(cells.get(i));
            if (!value.isEmpty()) {
                values.add(heads.get(i).isEmpty() ? value : Labels.inOneLine(heads.get(i), value));
            }
        }
        return String.join(between, values);
    }
}
