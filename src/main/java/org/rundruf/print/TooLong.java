package org.rundruf.print;

/** A text does not fit on a sheet, not even in its smallest type; it is for its author to shorten, not for the sheet to clip. */
public final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sheet;
    private final int pages;
    private final int most;

    TooLong(PrintSheet sheet, int pages) {
        super(sheet.tag() + " would need " + pages + " pages and may have "
                + sheet.layout().mostPages());
        this.sheet = sheet.tag();
        this.pages = pages;
        this.most = sheet.layout().mostPages();
    }

    /** @return the sheet's tag */
    public String sheet() {
        return sheet;
    }

    /** @return how many pages the text would need in the smallest type */
    public int pages() {
        return pages;
    }

    /** @return how many pages the sheet may have */
    public int most() {
        return most;
    }
}
