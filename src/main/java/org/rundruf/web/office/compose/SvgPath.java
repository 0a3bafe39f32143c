package org.rundruf.web.office.compose;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Areas as SVG's paths, to a tenth of a unit. */
final class SvgPath {
    private SvgPath() {}

    /** @param area a Polygon or MultiPolygon */
    static String of(Geometry area) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            ring(polygon.getExteriorRing(), path);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                ring(polygon.getInteriorRingN(hole), path);
            }
        }
        return path.toString();
    }

    private static void ring(LineString ring, StringBuilder path) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 0; i < points.length - 1; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(String.format(Locale.ROOT, "%.1f %.1f", points[i].getX(), points[i].getY()));
        }
        if (points.length > 0) {
            path.append('Z');
        }
    }
}
