package org.rundruf.print.order;

/**
 * A press file of an order.
 *
 * @param file its name in the order's folder
 * @param sheet the tag of its format, such as {@code flyer-a5}
 * @param language BCP 47 tag of what stands on it
 * @param width trimmed, in millimetres
 * @param height trimmed, in millimetres
 * @param pages how many it has
 * @param stock the paper
 */
public record OrderedSheet(String file, String sheet, String language, int width, int height, int pages, Stock stock) {

    /** @return true if both sides of the paper are printed on; the pages of a poster hang side by side */
    public boolean isTwoSided() {
        return pages > 1 && !sheet.startsWith("poster");
    }

    /** @return the name without its ending: an XML name, as language tags and formats begin with a letter */
    String stem() {
        return file.replaceFirst("\\.pdf$", "");
    }
}
