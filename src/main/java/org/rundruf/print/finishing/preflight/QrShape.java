package org.rundruf.print.finishing.preflight;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * A filled shape that is a QR code: many bars as high as one module, in a square of 21, 25, … modules (ISO/IEC 18004).
 *
 * @param area in points
 * @param module the side of a module, in points
 */
record QrShape(Rectangle2D area, double module) {
    private static final int FEWEST_BARS = 60;
    private static final int SMALLEST = 21;
    private static final int STEP = 4;
    private static final double TOLERANCE = 0.1;

    /** @return null if it is something else */
    static QrShape of(GeneralPath outline) {
        int bars = 0;
        double module = Double.MAX_VALUE;
        double lowest = Double.MAX_VALUE;
        double highest = -Double.MAX_VALUE;
        double[] point = new double[6];
        for (PathIterator path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(point);
            if (kind == PathIterator.SEG_CUBICTO || kind == PathIterator.SEG_QUADTO) {
                return null;
            }
            if (kind == PathIterator.SEG_MOVETO) {
                module = bars++ == 0 ? module : Math.min(module, positive(highest - lowest, module));
                lowest = Double.MAX_VALUE;
                highest = -Double.MAX_VALUE;
            }
            if (kind != PathIterator.SEG_CLOSE) {
                lowest = Math.min(lowest, point[1]);
                highest = Math.max(highest, point[1]);
            }
        }
        return bars < FEWEST_BARS ? null : square(outline.getBounds2D(), module);
    }

    private static double positive(double height, double otherwise) {
        return height > 0 ? height : otherwise;
    }

    private static QrShape square(Rectangle2D area, double module) {
        double across = area.getWidth() / module;
        double along = area.getHeight() / module;
        double version = (across - SMALLEST) / STEP;
        boolean code = Math.abs(across - along) < TOLERANCE
                && version > -TOLERANCE
                && Math.abs(version - Math.rint(version)) * STEP < TOLERANCE;
        return code ? new QrShape(area, module) : null;
    }

    /** @return the code and that many modules around it */
    Rectangle2D around(double modules) {
        double margin = modules * module;
        return new Rectangle2D.Double(
                area.getX() - margin,
                area.getY() - margin,
                area.getWidth() + 2 * margin,
                area.getHeight() + 2 * margin);
    }
}
