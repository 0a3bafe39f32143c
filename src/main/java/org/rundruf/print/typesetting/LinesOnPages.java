package org.rundruf.print.typesetting;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import java.util.stream.Stream;

/** On which pages the lines of an element's parts stand. */
final class LinesOnPages {
    private final List<PageBox> pages;

    LinesOnPages(List<PageBox> pages) {
        this.pages = pages;
    }

    /**
     * @param content class of a positioned element
     * @return its children in their order; none if there is no such element
     */
    List<LinesOfPart> of(Layer layer, String content) {
        if (Classes.has(layer.getMaster(), content)) {
            return layer.getMaster().getChildren().stream().map(this::part).toList();
        }
        return layer.getChildren().stream()
                .flatMap(child -> of(child, content).stream())
                .toList();
    }

    private LinesOfPart part(Box box) {
        boolean isHeading =
                box.getElement() != null && box.getElement().getTagName().matches("h\\d");
        return new LinesOfPart(isHeading, lines(box).map(this::page).toList());
    }

    private static Stream<Box> lines(Box box) {
        return box instanceof LineBox
                ? Stream.of(box)
                : box.getChildren().stream().flatMap(LinesOnPages::lines);
    }

    private int page(Box line) {
        int middle = line.getAbsY() + line.getHeight() / 2;
        return (int) pages.stream().filter(page -> page.getBottom() <= middle).count();
    }
}
