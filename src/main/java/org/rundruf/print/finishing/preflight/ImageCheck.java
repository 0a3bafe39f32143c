package org.rundruf.print.finishing.preflight;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Images are as sharp as the eye at reading distance. */
final class ImageCheck implements Check {
    private static final double SHARP = 300;
    /** Pixels are whole. */
    private static final double TOLERANCE = 1;

    private static final double POINTS_PER_INCH = 72;

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        for (Mark mark : file.marks()) {
            PDImage image = mark.image();
            if (image != null) {
                double resolution = Math.min(
                        image.getWidth() / mark.area().getWidth(),
                        image.getHeight() / mark.area().getHeight());
                long dpi = Math.round(resolution * POINTS_PER_INCH);
                findings.addUnless(dpi >= SHARP - TOLERANCE, mark.place(), "has " + dpi + " dpi");
            }
        }
    }
}
