package org.rundruf.print.finishing.preflight;

import java.awt.geom.Rectangle2D;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The paper gets no more ink anywhere than it can take, text that overprints included. */
final class InkCheck implements Check {
    private static final double MOST = 3;
    /** Sums of rounded numbers. */
    private static final double TOLERANCE = 0.005;

    private static final int INKS = 4;
    private static final double FULL = 255;

    @Override
    public void examine(PressFile file, Findings findings) throws IOException {
        List<Mark> fills = new ArrayList<>();
        for (Mark mark : file.marks()) {
            report(mark, total(mark, fills), findings);
            if (mark.kind() == Mark.Kind.FILL && mark.paint().inks() != null) {
                fills.add(mark);
            }
        }
    }

    private static void report(Mark mark, double total, Findings findings) {
        findings.addUnless(total <= MOST + TOLERANCE, mark.place(), "takes " + Math.round(total * 100) + " % ink");
    }

    private static double total(Mark mark, List<Mark> fills) throws IOException {
        if (mark.kind() == Mark.Kind.IMAGE) {
            return total(mark.image());
        }
        return mark.paint().overprints() ? onTop(mark, fills) : mark.paint().total();
    }

    /** @return the inks of what overprints together with those of the shape below it */
    private static double onTop(Mark mark, List<Mark> fills) {
        float[] inks = mark.paint().inks();
        float[] below = below(mark.area(), mark.place().page(), fills);
        double total = 0;
        for (int i = 0; inks != null && i < INKS; i++) {
            total += inks[i] > 0 ? inks[i] : below[i];
        }
        return total;
    }

    private static float[] below(Rectangle2D area, int page, List<Mark> fills) {
        for (int i = fills.size() - 1; i >= 0; i--) {
            Mark fill = fills.get(i);
            if (fill.place().page() == page && fill.area().contains(area.getCenterX(), area.getCenterY())) {
                return fill.paint().inks();
            }
        }
        return new float[INKS];
    }

    private static double total(PDImage image) throws IOException {
        if (!(image instanceof PDImageXObject object) || image.isStencil()) {
            return 0;
        }
        Raster raster = object.getRawRaster();
        return raster == null || raster.getNumBands() != INKS ? 0 : highest(raster);
    }

    private static double highest(Raster raster) {
        int[] row = new int[raster.getWidth() * INKS];
        int highest = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            for (int i = 0; i < row.length; i += INKS) {
                highest = Math.max(highest, row[i] + row[i + 1] + row[i + 2] + row[i + 3]);
            }
        }
        return highest / FULL;
    }
}
