package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** The inks that a colour is printed with. */
final class InkMix {
    private static final int INKS = 4;
    private static final float[] NOTHING = {0, 0, 0, 0};

    private InkMix() {}

    /** @return cyan, magenta, yellow, black; null if it is not made of inks */
    static float[] of(PDColor color) throws IOException {
        PDColorSpace space = color.getColorSpace();
        float[] parts = color.getComponents();
        if (space instanceof PDSeparation separation) {
            return spot(separation, parts);
        }
        if (space instanceof PDDeviceGray || space instanceof PDICCBased && parts.length == 1) {
            return new float[] {0, 0, 0, 1 - parts[0]};
        }
        return space != null && parts.length == INKS ? parts : null;
    }

    /** Crop marks are on every plate on purpose: they say nothing about how much ink the sheet takes. */
    private static float[] spot(PDSeparation separation, float[] tint) throws IOException {
        COSArray space = (COSArray) separation.getCOSObject();
        if ("All".equals(separation.getColorantName())) {
            return NOTHING;
        }
        float[] mix = PDFunction.create(space.getObject(3)).eval(tint);
        return COSName.DEVICECMYK.equals(space.getObject(2)) ? mix : null;
    }
}
