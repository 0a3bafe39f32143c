package org.rundruf.print.finishing;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The boxes of a page (ISO 32000-1, 14.11.2). Pages arrive with their bleed included. */
final class PageBoxes {
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float BLEED = 3 * MILLIMETRE;
    /** Room around the bleed for crop marks. */
    private static final float SLUG = 10 * MILLIMETRE;

    private final PDRectangle trim;
    private final float slug;

    /**
     * @param trim the size that the paper is cut to
     * @param cropMarks whether the press edition needs room for them
     */
    PageBoxes(PDRectangle trim, boolean cropMarks) {
        this.trim = trim;
        this.slug = cropMarks ? SLUG : 0;
    }

    void press(PDPage page) {
        PDRectangle sheet = page.getMediaBox();
        page.setTrimBox(inside(sheet, 0));
        page.setBleedBox(inside(sheet, BLEED));
        page.setMediaBox(inside(sheet, BLEED + slug));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
    }

    void web(PDPage page) {
        page.setMediaBox(inside(page.getMediaBox(), 0));
        page.getCOSObject().removeItem(COSName.CROP_BOX);
    }

    /** Moves the boxes so that the media box begins at the origin; the page's content has to follow. */
    static void moveToOrigin(PDPage page) {
        PDRectangle media = page.getMediaBox();
        PDRectangle bleed = moved(page.getBleedBox(), media);
        PDRectangle cut = moved(page.getTrimBox(), media);
        page.setMediaBox(moved(media, media));
        page.setBleedBox(bleed);
        page.setTrimBox(cut);
    }

    private static PDRectangle moved(PDRectangle box, PDRectangle origin) {
        return new PDRectangle(
                box.getLowerLeftX() - origin.getLowerLeftX(),
                box.getLowerLeftY() - origin.getLowerLeftY(),
                box.getWidth(),
                box.getHeight());
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
