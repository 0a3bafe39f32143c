package org.rundruf.announcement.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.rundruf.announcement.Quarter;

/**
 * Finds quarters by where they lie. A quarter that an alert covers is meant as a whole; of one that it only touches in part,
 * those of its parts that it reaches are meant, where their outlines are known.
 */
final class DrawnQuarters {
    /** Neighbours drawn by different hands overlap a little: less than this share of the smaller one is nothing. */
    private static final double SHARE = 0.01;

    private final Map<String, Geometry> outlines;
    private final Map<String, String> parents = new HashMap<>();

    DrawnQuarters(List<Quarter> quarters, Map<String, Geometry> outlines) {
        this.outlines = outlines;
        quarters.forEach(quarter -> parents.put(quarter.id(), quarter.parent()));
    }

    /** @return ids of the quarters that the shapes reach, none of which lies in another */
    Set<String> reachedBy(List<Geometry> shapes) {
        if (shapes.isEmpty() || outlines.isEmpty()) {
            return Set.of();
        }
        Geometry alert = UnaryUnionOp.union(shapes);
        Map<String, Double> shares = new HashMap<>();
        outlines.forEach((id, outline) -> {
            double common = common(alert, outline);
            if (common > 0 && common >= SHARE * Math.min(alert.getArea(), outline.getArea())) {
                shares.put(id, common / outline.getArea());
            }
        });
        Set<String> inPart = shares.keySet().stream()
                .filter(id -> shares.get(id) < 1 - SHARE)
                .filter(id -> shares.keySet().stream().anyMatch(other -> liesIn(other, id)))
                .collect(Collectors.toSet());
        return outermost(shares.keySet(), inPart);
    }

    private Set<String> outermost(Set<String> found, Set<String> without) {
        Set<String> meant = new HashSet<>(found);
        meant.removeAll(without);
        return meant.stream()
                .filter(id -> meant.stream().noneMatch(other -> liesIn(id, other)))
                .collect(Collectors.toSet());
    }

    /** @return true if the first is another quarter inside the second */
    boolean liesIn(String inner, String outer) {
        for (String id = parents.get(inner); id != null; id = parents.get(id)) {
            if (id.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static double common(Geometry alert, Geometry outline) {
        boolean isNear = alert.getEnvelopeInternal().intersects(outline.getEnvelopeInternal());
        return isNear ? alert.intersection(outline).getArea() : 0;
    }
}
