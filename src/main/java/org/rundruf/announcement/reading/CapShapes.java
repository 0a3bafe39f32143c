package org.rundruf.announcement.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.util.GeometricShapeFactory;

/**
 * Reads what alerts draw: {@code polygon} (pairs {@code latitude,longitude}, the last like the first) and {@code circle}
 * ({@code latitude,longitude radius}, in kilometres). What is none is left alone: names and codes say where it is, too.
 */
final class CapShapes {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int MOST_POINTS = 20_000;
    private static final int FEWEST_POINTS = 4;
    private static final double KILOMETRES_A_DEGREE = 111.32;
    private static final double FURTHEST_KILOMETRES = 1000;

    private CapShapes() {}

    /** @return valid areas, x the longitude and y the latitude in degrees */
    static List<Geometry> of(List<CapElement> areas) {
        return areas.stream()
                .flatMap(area -> Stream.concat(
                        area.all("polygon").stream().flatMap(drawn -> polygon(drawn.value()).stream()),
                        area.all("circle").stream().flatMap(drawn -> circle(drawn.value()).stream())))
                .toList();
    }

    private static Optional<Geometry> polygon(String text) {
        try {
            Coordinate[] ring = Arrays.stream(text.strip().split("\\s+"))
                    .limit(MOST_POINTS)
                    .map(CapShapes::point)
                    .toArray(Coordinate[]::new);
            boolean isRing = ring.length >= FEWEST_POINTS && ring[0].equals2D(ring[ring.length - 1]);
            return isRing ? Optional.of(GeometryFixer.fix(GEOMETRY.createPolygon(ring))) : Optional.empty();
        } catch (IllegalArgumentException notDrawn) {
            return Optional.empty();
        }
    }

    private static Optional<Geometry> circle(String text) {
        try {
            String[] parts = text.strip().split("\\s+");
            Coordinate centre = point(parts[0]);
            double radius = Double.parseDouble(parts[parts.length - 1]);
            boolean isSmall = parts.length == 2 && radius > 0 && radius <= FURTHEST_KILOMETRES;
            return isSmall ? Optional.of(ellipse(centre, radius / KILOMETRES_A_DEGREE)) : Optional.empty();
        } catch (IllegalArgumentException notDrawn) {
            return Optional.empty();
        }
    }

    /** Degrees of longitude are the shorter the farther one is from the equator. */
    private static Geometry ellipse(Coordinate centre, double degrees) {
        GeometricShapeFactory shapes = new GeometricShapeFactory(GEOMETRY);
        shapes.setCentre(centre);
        shapes.setHeight(2 * degrees);
        shapes.setWidth(2 * degrees / Math.cos(Math.toRadians(centre.y)));
        return shapes.createEllipse();
    }

    private static Coordinate point(String pair) {
        String[] numbers = pair.split(",");
        if (numbers.length != 2) {
            throw new IllegalArgumentException(pair);
        }
        double latitude = Double.parseDouble(numbers[0]);
        double longitude = Double.parseDouble(numbers[1]);
        if (!(Math.abs(latitude) < 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(pair);
        }
        return new Coordinate(longitude, latitude);
    }
}
