package org.rundruf.print.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.Arrays;
import java.util.List;

/**
 * By how many letters pages with right-to-left lines would be taken for left-to-right ones: Poppler gives all mixed lines
 * of a page the direction of most of its letters, and the names of languages and streets can be more than a short text.
 */
final class PageDirections {
    private final List<PageBox> pages;
    private final int[] excess;
    private final boolean[] mixed;

    private PageDirections(List<PageBox> pages) {
        this.pages = pages;
        this.excess = new int[pages.size()];
        this.mixed = new boolean[pages.size()];
    }

    /** @return for each page, how many right-to-left letters it lacks; 0 where there is nothing to mistake */
    static int[] lacking(Box root, List<PageBox> pages) {
        PageDirections directions = new PageDirections(pages);
        directions.add(root);
        int[] lacking = new int[pages.size()];
        Arrays.setAll(lacking, page -> directions.mixed[page] ? Math.max(0, directions.excess[page]) : 0);
        return lacking;
    }

    private void add(Box box) {
        if (box instanceof LineBox line) {
            add(line);
            List<Box> floats = line.getNonFlowContent();
            floats.forEach(this::add);
        } else {
            box.getChildren().forEach(this::add);
        }
    }

    private void add(LineBox line) {
        int page = page(line.getAbsY());
        if (page >= 0) {
            StringBuilder text = new StringBuilder();
            line.getChildren().forEach(child -> collect(child, text));
            excess[page] += excess(text);
            mixed[page] |= line.isLayedOutRTL() && text.codePoints().anyMatch(PageDirections::turnsRound);
        }
    }

    private int page(int y) {
        for (int page = 0; page < pages.size(); page++) {
            if (pages.get(page).getTop() <= y && y < pages.get(page).getBottom()) {
                return page;
            }
        }
        return -1;
    }

    private void collect(Object child, StringBuilder text) {
        if (child instanceof InlineLayoutBox box) {
            box.getInlineChildren().forEach(inside -> collect(inside, text));
        } else if (child instanceof InlineText shown) {
            text.append(shown.getSubstring());
        } else if (child instanceof Box box) {
            add(box);
        }
    }

    private static int excess(CharSequence text) {
        return text.codePoints()
                .map(c -> Characters.isRightToLeft(c) ? -1 : Characters.isLeftToRight(c) ? 1 : 0)
                .sum();
    }

    private static boolean turnsRound(int codePoint) {
        return Characters.isLeftToRight(codePoint) || Character.isDigit(codePoint);
    }
}
