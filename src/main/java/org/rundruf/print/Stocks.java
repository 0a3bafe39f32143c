package org.rundruf.print;

import java.util.Properties;
import org.rundruf.print.order.Stock;

/** The paper of each sheet, as a city and its print shop have agreed on. */
final class Stocks {
    private final Properties media;

    /** @param media {@code weight}, {@code coating} and {@code quality} by the sheet's tag, or under {@code usual} */
    Stocks(Properties media) {
        this.media = media;
    }

    Stock of(PrintSheet sheet) {
        return new Stock(Integer.parseInt(value(sheet, "weight")), value(sheet, "coating"), value(sheet, "quality"));
    }

    private String value(PrintSheet sheet, String name) {
        return media.getProperty(sheet.tag() + "." + name, media.getProperty("usual." + name))
                .trim();
    }
}
