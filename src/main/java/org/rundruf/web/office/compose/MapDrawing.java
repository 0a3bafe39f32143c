package org.rundruf.web.office.compose;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;

/**
 * Areas of the earth as shapes on a sheet, north on top. A city is so small that it is enough to shorten its degrees of
 * longitude as much as they are in its middle.
 *
 * @param width of the sheet
 * @param height of the sheet
 */
record MapDrawing(int width, int height, List<Shape> shapes) {
    private static final int WIDTH = 600;
    private static final int HIGHEST = 640;
    private static final int MARGIN = 4;

    /** What is smaller than this on the sheet nobody sees; neighbours keep the border that they share. */
    private static final double DETAIL = 1.2;

    /** Of a letter of a label, on average. */
    private static final double LETTER = 10.5;

    static MapDrawing of(List<Area> areas) {
        Envelope earth = new Envelope();
        areas.forEach(area -> earth.expandToInclude(area.outline().getEnvelopeInternal()));
        double shortened = Math.cos(Math.toRadians(earth.centre().getY()));
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(earth.getWidth() * shortened, 1e-9),
                (HIGHEST - 2 * MARGIN) / Math.max(earth.getHeight(), 1e-9));
        AffineTransformation onSheet = AffineTransformation.translationInstance(-earth.getMinX(), -earth.getMaxY())
                .scale(scale * shortened, -scale)
                .translate(MARGIN, MARGIN);
        Geometry[] drawn = CoverageSimplifier.simplify(
                areas.stream().map(area -> onSheet.transform(area.outline())).toArray(Geometry[]::new), DETAIL);
        return new MapDrawing(
                (int) Math.ceil(earth.getWidth() * shortened * scale) + 2 * MARGIN,
                (int) Math.ceil(earth.getHeight() * scale) + 2 * MARGIN,
                IntStream.range(0, drawn.length)
                        .mapToObj(i -> shape(areas.get(i), drawn[i]))
                        .toList());
    }

    private static Shape shape(Area area, Geometry drawn) {
        Point inside = drawn.getInteriorPoint();
        boolean hasRoom = drawn.getEnvelopeInternal().getWidth() > area.name().length() * LETTER;
        return new Shape(
                area.quarter(),
                area.name(),
                SvgPath.of(drawn),
                (int) Math.round(inside.getX()),
                (int) Math.round(inside.getY()),
                hasRoom);
    }

    /** @param outline in degrees, longitude before latitude */
    record Area(String quarter, String name, Geometry outline) {}

    /**
     * @param quarter its id
     * @param path as SVG writes it
     * @param x where its name is to stand, in the middle
     * @param labelled whether there is room for its name
     */
    record Shape(String quarter, String name, String path, int x, int y, boolean labelled) {}
}
