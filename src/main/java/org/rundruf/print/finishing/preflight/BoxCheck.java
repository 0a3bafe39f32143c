package org.rundruf.print.finishing.preflight;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The boxes of every page (ISO 15930-7, 6.2.6; ISO 32000-1, 14.11.2), in points. */
final class BoxCheck implements Check {
    private static final double BLEED = 3;
    /** Less than a hair; in millimetres. */
    private static final double TOLERANCE = 0.05;

    @Override
    public void examine(PressFile file, Findings findings) {
        int number = 1;
        for (PDPage page : file.pages()) {
            examine(page, Place.page(number++), file.expectation(), findings);
        }
    }

    private static void examine(PDPage page, Place place, Expectation expected, Findings findings) {
        PDRectangle trim = box(page, COSName.TRIM_BOX);
        PDRectangle bleed = box(page, COSName.BLEED_BOX);
        findings.addUnless(trim != null, place, "has no trim box");
        findings.addUnless(bleed != null, place, "has no bleed box");
        findings.addUnless(box(page, COSName.ART_BOX) == null, place, "has an art box beside the trim box");
        findings.addUnless(page.getRotation() == 0, place, "is turned by " + page.getRotation() + "°");
        findings.addUnless(page.getUserUnit() == 1, place, "counts in units of its own");
        if (trim != null && bleed != null) {
            double margin = PressFile.millimetres(margin(bleed, trim));
            findings.addUnless(
                    margin >= BLEED - TOLERANCE, place, String.format(Locale.ROOT, "has %.2f mm of bleed", margin));
            double around = PressFile.millimetres(margin(page.getMediaBox(), bleed));
            findings.addUnless(around >= -TOLERANCE, place, "the bleed reaches out of the media box");
            size(trim, place, expected, findings);
        }
    }

    private static PDRectangle box(PDPage page, COSName name) {
        COSDictionary dictionary = page.getCOSObject();
        COSBase box = dictionary.getDictionaryObject(name);
        return box instanceof COSArray numbers && numbers.size() == 4 ? new PDRectangle(numbers) : null;
    }

    /** @return the smallest distance between the sides of a box and those of one inside of it */
    private static double margin(PDRectangle outer, PDRectangle inner) {
        double across = Math.min(
                inner.getLowerLeftX() - outer.getLowerLeftX(), outer.getUpperRightX() - inner.getUpperRightX());
        double along = Math.min(
                inner.getLowerLeftY() - outer.getLowerLeftY(), outer.getUpperRightY() - inner.getUpperRightY());
        return Math.min(across, along);
    }

    private static void size(PDRectangle trim, Place place, Expectation expected, Findings findings) {
        double width = PressFile.millimetres(trim.getWidth());
        double height = PressFile.millimetres(trim.getHeight());
        boolean ordered = expected.trimWidth() == 0
                || Math.abs(width - expected.trimWidth()) <= TOLERANCE
                        && Math.abs(height - expected.trimHeight()) <= TOLERANCE;
        findings.addUnless(ordered, place, String.format(Locale.ROOT, "is trimmed to %.2f × %.2f mm", width, height));
    }
}
