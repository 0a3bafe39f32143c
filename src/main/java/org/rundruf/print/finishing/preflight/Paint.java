package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * What something is painted with.
 *
 * @param space the colour space as it stands in the file
 * @param inks cyan, magenta, yellow, black from 0 to 1; null if the colour is not made of inks
 * @param overprints whether it leaves what is below it
 * @param overprintMode 1 if inks of zero leave what is below
 * @param seeThrough whether what is below shows through
 */
record Paint(COSBase space, float[] inks, boolean overprints, int overprintMode, boolean seeThrough) {

    static Paint fill(PDGraphicsState state) throws IOException {
        return of(
                state.getNonStrokingColor(),
                state,
                state.isNonStrokingOverprint(),
                state.getNonStrokeAlphaConstant() < 1);
    }

    static Paint stroke(PDGraphicsState state) throws IOException {
        return of(state.getStrokingColor(), state, state.isOverprint(), state.getAlphaConstant() < 1);
    }

    /** @param space of an image or a shading */
    static Paint of(COSBase space, PDGraphicsState state) {
        boolean through = state.getNonStrokeAlphaConstant() < 1;
        return new Paint(
                space, null, state.isNonStrokingOverprint(), state.getOverprintMode(), through || isMixed(state));
    }

    private static Paint of(PDColor color, PDGraphicsState state, boolean overprints, boolean through)
            throws IOException {
        return new Paint(
                space(color), InkMix.of(color), overprints, state.getOverprintMode(), through || isMixed(state));
    }

    private static COSBase space(PDColor color) throws IOException {
        PDColorSpace space = color.getColorSpace();
        if (space instanceof PDPattern pattern && color.getPatternName() != null) {
            return PatternSpace.of(pattern, color);
        }
        return space == null ? COSName.DEVICERGB : space.getCOSObject();
    }

    private static boolean isMixed(PDGraphicsState state) {
        return state.getSoftMask() != null || state.getBlendMode() != BlendMode.NORMAL;
    }

    /** @return the sum of all inks, 4 for all of them in full; 0 if it is not made of inks */
    float total() {
        float total = 0;
        for (float ink : inks == null ? new float[0] : inks) {
            total += ink;
        }
        return total;
    }

    /** @return true for black ink alone, in full */
    boolean isBlackAlone() {
        return inks != null && inks[3] == 1 && total() == 1;
    }
}
