package org.rundruf.announcement.outline;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * A GeoJSON feature that is an area.
 *
 * @param path where it stands in the file, such as {@code features[3]}
 * @param properties those that are text or numbers, as text, and the feature's own {@code id}; unmodifiable
 * @param outline a valid Polygon or MultiPolygon in longitude and latitude
 */
public record Feature(String path, Map<String, String> properties, Geometry outline) {}
