package org.rundruf.print.typesetting;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.Box;

/**
 * Mirrors tables of right-to-left text, which the layout engine lays out from left to right. Done after layout, so that
 * cells are read out in the order of the text.
 */
final class TableOrder {
    private TableOrder() {}

    /** Mends every table in the box and below. */
    static void apply(Box box) {
        if (box instanceof TableRowBox row && row.getStyle().getDirection() == IdentValue.RTL) {
            mirror(row);
        }
        box.getChildren().forEach(TableOrder::apply);
    }

    private static void mirror(TableRowBox row) {
        for (Box cell : row.getChildren()) {
            cell.setX(row.getContentWidth() - cell.getX() - cell.getWidth());
        }
        row.calcChildLocations();
    }
}
