package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;

/** The colours behind a pattern. */
final class PatternSpace {
    private PatternSpace() {}

    /** @return the space of a gradient's colours; what tiles are made of is read when they are painted */
    static COSBase of(PDPattern space, PDColor color) throws IOException {
        PDAbstractPattern pattern = space.getPattern(color);
        return pattern instanceof PDShadingPattern shading
                ? shading.getShading().getCOSObject().getDictionaryObject(COSName.COLORSPACE)
                : COSName.PATTERN;
    }
}
