package org.rundruf.print.typesetting;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where texts stand beside smaller ones that are read before them: elements with the attribute {@code data-beside}, which is
 * their direction. Readers that let columns grow towards each other take what reaches higher up for the first.
 */
final class Fences {
    private static final String BESIDE = "data-beside";

    private final LayoutContext layout;
    private final List<PageBox> pages;
    private final List<DrawnText> drawn;

    Fences(List<PageBox> pages, LayoutContext layout, List<DrawnText> drawn) {
        this.pages = pages;
        this.layout = layout;
        this.drawn = drawn;
    }

    /**
     * The edge of a text at which the one before it ends. Lengths are the layout's units.
     *
     * @param page counted from 0
     * @param edge from the left edge of the page
     * @param towards -1 if the text before is to the left, 1 if to the right
     * @param top of the text's first line, from the top of the page
     * @param height from there to the line's base
     */
    record Fence(int page, float edge, int towards, float top, float height) {}

    Stream<Fence> of(Box box) {
        Stream<Fence> inside = box.getChildren().stream().flatMap(this::of);
        return isBeside(box) ? Stream.concat(fence(box).stream(), inside) : inside;
    }

    private static boolean isBeside(Box box) {
        return !box.isAnonymous()
                && box.getElement() != null
                && box.getElement().hasAttribute(BESIDE);
    }

    private Optional<Fence> fence(Box box) {
        boolean rightToLeft = "rtl".equals(box.getElement().getAttribute(BESIDE));
        float edge = box.getAbsX() + (rightToLeft ? box.getWidth() : 0);
        return first(box).flatMap(text -> fence(text, edge, rightToLeft ? 1 : -1));
    }

    private Optional<DrawnText> first(Box box) {
        int left = box.getAbsX();
        int top = box.getAbsY();
        return drawn.stream()
                .filter(text -> left <= text.left() && text.left() <= left + box.getWidth())
                .filter(text -> top <= text.base() && text.base() <= top + box.getHeight())
                .min(Comparator.comparing(DrawnText::top));
    }

    private Optional<Fence> fence(DrawnText text, float edge, int towards) {
        for (int i = 0; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            if (page.getTop() <= text.base() && text.base() < page.getBottom()) {
                int margin = page.getMarginBorderPadding(layout, CalculatedStyle.TOP);
                float top = text.top() - page.getPaintingTop() + margin;
                return Optional.of(new Fence(i, edge, towards, top, text.base() - text.top()));
            }
        }
        return Optional.empty();
    }
}
