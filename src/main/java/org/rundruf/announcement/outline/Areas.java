package org.rundruf.announcement.outline;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.rundruf.announcement.Phrase;
import tools.jackson.databind.JsonNode;

/** Makes areas of GeoJSON geometries. */
final class Areas {
    private static final Phrase SHAPE = Phrase.of("area.hint");
    private static final Envelope EARTH = new Envelope(-180, 180, -90, 90);

    /** Offices' files touch themselves here and there; what mending takes or adds is less than anybody could draw. */
    private static final double MENDED = 0.0001;

    private Areas() {}

    static Geometry of(JsonNode json) throws NoArea {
        if (!json.isObject()) {
            throw new NoArea(Phrase.of("missing"), SHAPE);
        }
        Geometry read = read(json);
        if (!(read instanceof Polygonal)) {
            throw new NoArea(Phrase.of("area.other", read.getGeometryType()), SHAPE);
        } else if (read.isEmpty()) {
            throw new NoArea(Phrase.of("area.empty"), SHAPE);
        } else if (!EARTH.contains(read.getEnvelopeInternal())) {
            throw new NoArea(Phrase.of("area.beyond"), Phrase.of("area.beyond.hint"));
        }
        return valid(read);
    }

    /** The reader takes much on trust, so that what is no geometry shows up as any exception. */
    private static Geometry read(JsonNode json) throws NoArea {
        try {
            return new GeoJsonReader().read(json.toString());
        } catch (ParseException | RuntimeException e) {
            throw new NoArea(Phrase.of("area.none"), Phrase.of("area.ring.hint"));
        }
    }

    private static Geometry valid(Geometry read) throws NoArea {
        TopologyValidationError error = new IsValidOp(read).getValidationError();
        if (error == null) {
            return read;
        }
        Geometry mended = GeometryFixer.fix(read);
        boolean isTheSame = Math.abs(mended.getArea() - read.getArea()) <= MENDED * mended.getArea();
        if (mended instanceof Polygonal && !mended.isEmpty() && isTheSame) {
            return mended;
        }
        throw new NoArea(Phrase.of("area.crosses", place(error.getCoordinate())), Phrase.of("area.crosses.hint"));
    }

    private static String place(Coordinate coordinate) {
        return String.format(Locale.ROOT, "%.4f, %.4f", coordinate.getX(), coordinate.getY());
    }
}
