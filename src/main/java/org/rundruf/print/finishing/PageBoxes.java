package org.rundruf.print.finishing;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The boxes of a page (ISO 32000-1, 14.11.2). Pages arrive with their bleed included. */
final class PageBoxes {
    private static final float BLEED = 3 * 72 / 25.4f;

    private final PDRectangle trim;

    /** @param trim the size that the paper is cut to */
    PageBoxes(PDRectangle trim) {
        this.trim = trim;
    }

    void press(PDPage page) {
        PDRectangle sheet = page.getMediaBox();
        page.setTrimBox(inside(sheet, 0));
        page.setBleedBox(inside(sheet, BLEED));
        page.setMediaBox(inside(sheet, BLEED));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
    }

    void web(PDPage page) {
        page.setMediaBox(inside(page.getMediaBox(), 0));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
    }

    /** @return the trim in the middle of the sheet, larger on every side by the margin */
    private PDRectangle inside(PDRectangle sheet, float margin) {
        float width = trim.getWidth() + 2 * margin;
        float height = trim.getHeight() + 2 * margin;
        return new PDRectangle(
                sheet.getLowerLeftX() + (sheet.getWidth() - width) / 2,
                sheet.getLowerLeftY() + (sheet.getHeight() - height) / 2,
                width,
                height);
    }
}
