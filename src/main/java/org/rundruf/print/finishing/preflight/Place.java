package org.rundruf.print.finishing.preflight;

import java.util.Locale;

/**
 * Where something stands in a file.
 *
 * @param page from 1; 0 if it concerns the whole file
 * @param object the object's number or name, or empty
 * @param x millimetres from the page's left edge, or NaN
 * @param y millimetres from the page's lower edge, or NaN
 */
record Place(int page, String object, double x, double y) {
    static final Place FILE = new Place(0, "", Double.NaN, Double.NaN);

    static Place page(int page) {
        return new Place(page, "", Double.NaN, Double.NaN);
    }

    static Place object(int page, String object) {
        return new Place(page, object, Double.NaN, Double.NaN);
    }

    @Override
    public String toString() {
        String where = page == 0 ? "file" : "page " + page;
        String at = Double.isNaN(x) ? "" : String.format(Locale.ROOT, " at %.0f × %.0f mm", x, y);
        return where + at + (object.isEmpty() ? "" : " (" + object + ")");
    }
}
