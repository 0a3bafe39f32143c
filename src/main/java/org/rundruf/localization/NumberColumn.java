package org.rundruf.localization;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.rundruf.announcement.BodyTable;

/** Columns of amounts, which are compared digit by digit. */
final class NumberColumn {
    private static final Pattern AMOUNT =
            Pattern.compile("[+−-]?[€$£]?\\s?\\p{Nd}+(?:[.,'’٫٬\\s]\\p{Nd}+)*\\s?(?:[%‰€$£٪]|°C?|\\p{L}{1,3})?");

    private NumberColumn() {}

    /** @return true if there is an amount in each of its cells that are not empty */
    static boolean is(BodyTable table, int column) {
        List<String> texts = table.below(column)
                .map(NumberColumn::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> AMOUNT.matcher(text).matches());
    }

    private static String text(TableCell cell) {
        StringBuilder text = new StringBuilder();
        for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text words ? words.getLiteral() : "…");
        }
        return Isolates.strip(text.toString()).strip();
    }
}
