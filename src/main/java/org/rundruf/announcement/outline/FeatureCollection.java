package org.rundruf.announcement.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.Phrase;
import org.rundruf.announcement.Problem;
import org.rundruf.announcement.reading.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads GeoJSON (RFC 7946) whose features are areas. */
public final class FeatureCollection {
    private static final Phrase SHAPE = Phrase.of("geojson.shape");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What older files name who mean what RFC 7946 demands. */
    private static final Set<String> WGS84 = Set.of(
            "urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326");

    private final List<Problem> problems = new ArrayList<>();

    private FeatureCollection() {}

    /**
     * @param content UTF-8
     * @return its features, in their order; at least one
     * @throws InvalidInput with every feature that is wrong
     */
    public static List<Feature> read(byte[] content) {
        return new FeatureCollection().features(root(Utf8.decode(content, SHAPE)));
    }

    private static JsonNode root(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNr(), 0);
            throw refusal(Phrase.of("json", e.getOriginalMessage()), Phrase.of("json.hint"), line);
        }
    }

    private List<Feature> features(JsonNode root) {
        JsonNode features = root.path("features");
        if (!root.path("type").asString("").equals("FeatureCollection") || features.isEmpty() || !features.isArray()) {
            throw refusal(Phrase.of("geojson"), SHAPE, 0);
        }
        requireDegrees(root.path("crs"));
        List<Feature> read = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            read("features[" + i + "]", features.get(i), read);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return read;
    }

    private void requireDegrees(JsonNode crs) {
        String name = crs.path("properties").path("name").asString("");
        if (!crs.isMissingNode() && !crs.isNull() && !WGS84.contains(name)) {
            throw new InvalidInput(
                    List.of(new Problem("crs", Phrase.of("geojson.crs", name), Phrase.of("geojson.crs.hint"), 0)));
        }
    }

    private void read(String path, JsonNode feature, List<Feature> read) {
        try {
            Geometry outline = Areas.of(feature.path("geometry"));
            read.add(new Feature(path, properties(feature), outline));
        } catch (NoArea e) {
            problems.add(new Problem(path + ".geometry", e.problem(), e.hint(), 0));
        }
    }

    private static Map<String, String> properties(JsonNode feature) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (feature.path("id").isValueNode() && !feature.path("id").isNull()) {
            properties.put("id", feature.path("id").asString(""));
        }
        feature.path("properties").forEachEntry((name, value) -> {
            if (value.isValueNode() && !value.isNull()) {
                properties.put(name, value.asString("").strip());
            }
        });
        return Collections.unmodifiableMap(properties);
    }

    private static InvalidInput refusal(Phrase problem, Phrase hint, int line) {
        return new InvalidInput(List.of(new Problem("", problem, hint, line)));
    }
}
