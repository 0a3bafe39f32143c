package org.rundruf.web.office.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.rundruf.announcement.Quarter;
import org.rundruf.announcement.QuarterDirectory;
import org.rundruf.announcement.outline.Outlines;
import org.rundruf.web.office.compose.MapDrawing.Area;
import org.springframework.stereotype.Component;

/** The quarters as a map to pick from, drawn once until an outline changes. */
@Component
class QuarterMap {
    private final Outlines outlines;
    private final QuarterDirectory quarters;
    private volatile Drawn drawn = new Drawn(Map.of(), null);

    QuarterMap(Outlines outlines, QuarterDirectory quarters) {
        this.outlines = outlines;
        this.quarters = quarters;
    }

    /** @return empty as long as nobody has brought an outline */
    Optional<MapDrawing> drawing() {
        Map<String, Geometry> current = outlines.all();
        Drawn last = drawn;
        if (last.of() != current) {
            last = new Drawn(current, current.isEmpty() ? null : draw(current));
            drawn = last;
        }
        return Optional.ofNullable(last.drawing());
    }

    /** Only the smallest are drawn: they cover the others, which are picked in the list. */
    private MapDrawing draw(Map<String, Geometry> all) {
        Map<String, String> names = quarters.all().stream().collect(Collectors.toMap(Quarter::id, Quarter::name));
        List<Area> smallest = all.entrySet().stream()
                .filter(outline -> all.keySet().stream().noneMatch(id -> id.startsWith(outline.getKey() + "/")))
                .map(outline -> new Area(
                        outline.getKey(), names.getOrDefault(outline.getKey(), outline.getKey()), outline.getValue()))
                .toList();
        return MapDrawing.of(smallest);
    }

    private record Drawn(Map<String, Geometry> of, MapDrawing drawing) {}
}
