package org.rundruf.print.typesetting;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mends the marks of list items, which stand outside of their lines. */
final class ListMarkers {
    private final String digits;

    private ListMarkers(String digits) {
        this.digits = digits;
    }

    /**
     * Mends the marks in the box and below.
     *
     * @param locale in whose digits lists are numbered
     */
    static void apply(Box box, ULocale locale) {
        new ListMarkers(NumberingSystem.getInstance(locale).getDescription()).mend(box);
    }

    private void mend(Box box) {
        if (box instanceof BlockBox item && item.getMarkerData() != null) {
            number(item.getMarkerData());
            findLine(item);
        }
        if (!(box instanceof LineBox)) {
            box.getChildren().forEach(this::mend);
        }
    }

    private void number(MarkerData marker) {
        if (marker.getTextMarker() != null) {
            marker.getTextMarker()
                    .setText(marker.getTextMarker()
                            .getText()
                            .codePoints()
                            .mapToObj(this::written)
                            .collect(Collectors.joining()));
        }
    }

    private String written(int character) {
        int digit = character - '0';
        return digit < 0 || digit > 9
                ? Character.toString(character)
                : digits.substring(digits.offsetByCodePoints(0, digit), digits.offsetByCodePoints(0, digit + 1));
    }

    /**
     * The layout engine loses the line of a mark behind an inline block, and fails when it paints a mark without one on the
     * right. An item without lines needs no mark.
     */
    private static void findLine(BlockBox item) {
        if (item.getMarkerData().getReferenceLine() == null) {
            firstLine(item).ifPresentOrElse(item.getMarkerData()::setReferenceLine, () -> item.setMarkerData(null));
        }
    }

    private static Optional<LineBox> firstLine(Box box) {
        return box instanceof LineBox line
                ? Optional.of(line)
                : box.getChildren().stream()
                        .map(ListMarkers::firstLine)
                        .flatMap(Optional::stream)
                        .findFirst();
    }
}
