package org.rundruf.print.typesetting;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

/** How far lines that must not be broken, and tables, stick out of the place they have. Lengths are layout units. */
final class Overhang {
    private Overhang() {}

    /** @return the most that a line or a table in the box or below is wider than what it stands in; 0 if none is */
    static int of(Box box) {
        if (box instanceof LineBox line) {
            return Math.max(0, line.getContentWidth() - line.getParent().getContentWidth());
        }
        int own = box instanceof TableBox ? box.getWidth() - box.getParent().getContentWidth() : 0;
        return box.getChildren().stream().mapToInt(Overhang::of).reduce(Math.max(0, own), Math::max);
    }
}
