package org.rundruf.print.typesetting;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** How high laid-out content would be if no page ended before it does. Lengths are layout units. */
final class Flow {
    private final List<PageBox> pages;
    private final String content;
    private final String aside;

    /**
     * @param content class of the elements that are measured
     * @param aside class of elements that stand beside it
     */
    Flow(List<PageBox> pages, String content, String aside) {
        this.pages = pages;
        this.content = content;
        this.aside = aside;
    }

    /** @return from the top of its parent, the highest where there are several; 0 where there is none */
    int height(Box box) {
        if (Classes.has(box, content)) {
            int end = bottom(box);
            return end - box.getParent().getAbsY() - gaps(box.getParent(), end);
        }
        return box.getChildren().stream().mapToInt(this::height).reduce(0, Math::max);
    }

    /** @return what is left free at the ends of pages that the content goes beyond */
    private int gaps(Box sheet, int end) {
        return pages.stream()
                .filter(page -> page.getTop() >= sheet.getAbsY() && page.getBottom() < end)
                .mapToInt(page -> page.getBottom() - lowest(sheet, page))
                .sum();
    }

    private int lowest(Box box, PageBox page) {
        if (Classes.has(box, aside)) {
            return page.getTop();
        }
        if (box instanceof LineBox || box.getChildren().isEmpty()) {
            return bottom(box) <= page.getBottom() ? bottom(box) : page.getTop();
        }
        return box.getChildren().stream().mapToInt(child -> lowest(child, page)).reduce(page.getTop(), Math::max);
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }
}
