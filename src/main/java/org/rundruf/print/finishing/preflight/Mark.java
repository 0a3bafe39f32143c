package org.rundruf.print.finishing.preflight;

import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * One thing painted on a page.
 *
 * @param area on the page, in points
 * @param paint what it is painted with
 * @param size of a letter, in points; 0 otherwise
 * @param outline of a filled shape, or null
 * @param image or null
 */
record Mark(Kind kind, Place place, Rectangle2D area, Paint paint, double size, GeneralPath outline, PDImage image) {

    enum Kind {
        TEXT,
        FILL,
        STROKE,
        IMAGE,
        SHADING
    }

    static Mark text(Place place, Rectangle2D area, Paint paint, double size) {
        return new Mark(Kind.TEXT, place, area, paint, size, null, null);
    }

    static Mark fill(Place place, Paint paint, GeneralPath outline) {
        return new Mark(Kind.FILL, place, outline.getBounds2D(), paint, 0, outline, null);
    }

    static Mark stroke(Place place, Paint paint, GeneralPath line) {
        return new Mark(Kind.STROKE, place, line.getBounds2D(), paint, 0, null, null);
    }

    static Mark image(Place place, Rectangle2D area, Paint paint, PDImage image) {
        return new Mark(Kind.IMAGE, place, area, paint, 0, null, image);
    }

    static Mark shading(Place place, Paint paint) {
        return new Mark(Kind.SHADING, place, new Rectangle2D.Double(), paint, 0, null, null);
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }
}
