package org.rundruf.announcement.outline;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/** Where quarters lie on the earth. Geometries are shared: copy one before changing it. */
public interface Outlines {

    /**
     * @param quarter its id
     * @return a valid Polygon or MultiPolygon, x the longitude and y the latitude in degrees (WGS84); empty if there is no
     *     such quarter or nobody has brought its outline
     */
    Optional<Geometry> outline(String quarter);

    /** @return the outlines that there are, by the ids of their quarters in their order; unmodifiable */
    Map<String, Geometry> all();

    /** Stores or replaces the outlines of quarters that there are. Takes part in the caller's transaction. */
    void save(Map<String, Geometry> outlines);
}
