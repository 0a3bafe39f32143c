package org.rundruf.print.finishing;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The boxes of a page (ISO 32000-1, 14.11.2). Pages arrive with their bleed included. */
final class PageBoxes {
    private static final float BLEED = 3 * 72 / 25.4f;

    private PageBoxes() {}

    static void press(PDPage page) {
        page.setBleedBox(page.getMediaBox());
        page.setTrimBox(trimmed(page.getMediaBox()));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
    }

    static void web(PDPage page) {
        page.setMediaBox(trimmed(page.getMediaBox()));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
    }

    private static PDRectangle trimmed(PDRectangle sheet) {
        return new PDRectangle(
                sheet.getLowerLeftX() + BLEED,
                sheet.getLowerLeftY() + BLEED,
                sheet.getWidth() - 2 * BLEED,
                sheet.getHeight() - 2 * BLEED);
    }
}
