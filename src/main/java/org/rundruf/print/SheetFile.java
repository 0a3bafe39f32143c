package org.rundruf.print;

/** The names of files in a print order. */
final class SheetFile {
    private SheetFile() {}

    /** @return such as {@code ar-flyer-a5.pdf} */
    static String name(PageContent content, PrintSheet sheet) {
        return stem(content, sheet) + ".pdf";
    }

    static String stem(PageContent content, PrintSheet sheet) {
        return content.text().language().tag() + "-" + sheet.tag();
    }
}
