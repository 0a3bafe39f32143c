package org.rundruf.announcement.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Keeps the lines whose parents lead to a root; parents may come after their children. */
final class QuarterTree {
    private final Map<String, String> stored;
    private final Rejections rejections;

    /** @param stored the parent of every quarter that is there already; null for roots */
    QuarterTree(Map<String, String> stored, Rejections rejections) {
        this.stored = stored;
        this.rejections = rejections;
    }

    List<QuarterRow> rooted(List<QuarterRow> rows) {
        List<QuarterRow> known = withKnownParents(rows);
        Map<String, String> parents = parents(known);
        List<QuarterRow> kept = keep(known, row -> isRooted(row.id(), parents), "lies in itself by way of its parents");
        return kept.size() == known.size() ? kept : rooted(kept);
    }

    /** A line that falls away may have been the parent of others, so this goes on until nothing changes. */
    private List<QuarterRow> withKnownParents(List<QuarterRow> rows) {
        Map<String, String> parents = parents(rows);
        List<QuarterRow> kept = keep(
                rows,
                row -> row.parent() == null || parents.containsKey(row.parent()),
                "is not known; the parent has to be in this file or stored before");
        return kept.size() == rows.size() ? kept : withKnownParents(kept);
    }

    private List<QuarterRow> keep(List<QuarterRow> rows, Predicate<QuarterRow> isGood, String problem) {
        List<QuarterRow> kept = new ArrayList<>();
        for (QuarterRow row : rows) {
            if (isGood.test(row)) {
                kept.add(row);
            } else {
                rejections.add(row.line(), "parent", "'" + row.parent() + "' " + problem);
            }
        }
        return kept;
    }

    private Map<String, String> parents(List<QuarterRow> rows) {
        Map<String, String> parents = new HashMap<>(stored);
        rows.forEach(row -> parents.put(row.id(), row.parent()));
        return parents;
    }

    private static boolean isRooted(String id, Map<String, String> parents) {
        Set<String> seen = new HashSet<>();
        for (String node = id; node != null; node = parents.get(node)) {
            if (!seen.add(node)) {
                return false;
            }
        }
        return true;
    }
}
