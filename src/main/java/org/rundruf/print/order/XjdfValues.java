package org.rundruf.print.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Values in the forms of XJDF: lengths are points, moments have seconds and an offset. */
final class XjdfValues {
    private static final BigDecimal POINTS = BigDecimal.valueOf(72);
    private static final BigDecimal INCH = new BigDecimal("25.4");
    private static final int DIGITS = 4;

    private XjdfValues() {}

    static String time(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** @return a length given in millimetres */
    static String points(int millimetres) {
        return BigDecimal.valueOf(millimetres)
                .multiply(POINTS)
                .divide(INCH, DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** @return width, height and no depth */
    static String shape(OrderedSheet sheet) {
        return pair(sheet, 0) + " 0";
    }

    /** @return width and height with a margin on every side, in millimetres */
    static String pair(OrderedSheet sheet, int margin) {
        return points(sheet.width() + 2 * margin) + " " + points(sheet.height() + 2 * margin);
    }

    /** @return a place in the order as a name: the ids of quarters have slashes, names in XML have none */
    static String drop(int index) {
        return "drop-" + (index + 1);
    }
}
