package org.rundruf.print.typesetting;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where on the pages the rows of content begin: elements with the attribute {@code data-row}. All that begins higher up is
 * read before the row, whatever columns readers may see.
 */
final class RowStarts {
    private static final String ROW = "data-row";

    private final LayoutContext layout;
    private final List<PageBox> pages;
    private final List<DrawnText> drawn;
    private final List<RowStart> found = new ArrayList<>();

    private RowStarts(LayoutContext layout, List<PageBox> pages, List<DrawnText> drawn) {
        this.layout = layout;
        this.pages = pages;
        this.drawn = drawn;
    }

    /**
     * A start of a row.
     *
     * @param page counted from 0
     * @param top of its highest text, in the layout's units, from the top of the page
     */
    record RowStart(int page, float top) {}

    static List<RowStart> of(Box root, LayoutContext layout, List<DrawnText> drawn) {
        RowStarts starts = new RowStarts(layout, root.getLayer().getPages(), drawn);
        starts.add(root);
        return starts.found;
    }

    private void add(Box box) {
        if (isRow(box)) {
            top(box).ifPresent(top -> add(box.getAbsY(), (float) top));
        }
        box.getChildren().forEach(this::add);
        if (box instanceof LineBox line) {
            List<Box> floats = line.getNonFlowContent();
            floats.forEach(this::add);
        }
    }

    private static boolean isRow(Box box) {
        return !box.isAnonymous()
                && box.getElement() != null
                && box.getElement().hasAttribute(ROW);
    }

    private OptionalDouble top(Box row) {
        int left = row.getAbsX();
        int top = row.getAbsY();
        return drawn.stream()
                .filter(text -> left <= text.left() && text.left() <= left + row.getWidth())
                .filter(text -> top <= text.base() && text.base() <= top + row.getHeight())
                .mapToDouble(DrawnText::top)
                .min();
    }

    private void add(int y, float top) {
        for (int i = 0; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            if (page.getTop() <= y && y < page.getBottom()) {
                int margin = page.getMarginBorderPadding(layout, CalculatedStyle.TOP);
                found.add(new RowStart(i, top - page.getPaintingTop() + margin));
            }
        }
    }
}
