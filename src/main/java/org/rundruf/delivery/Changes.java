package org.rundruf.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Applies what happened to deliveries, with events and counters, many at a time. */
@Component
class Changes {
    private final LedgerEntries entries;
    private final Counters counters;
    private final StepWriter writer;
    private final Riders riders;

    Changes(LedgerEntries entries, Counters counters, StepWriter writer, Riders riders) {
        this.entries = entries;
        this.counters = counters;
        this.writer = writer;
        this.riders = riders;
    }

    /** Applies changes in order, inside the caller's transaction. @return the deliveries among them that exist */
    Set<Long> apply(Collection<Change> changes) {
        Tally tally = new Tally();
        Set<Long> known = apply(changes, tally);
        counters.move(tally);
        return known;
    }

    /** As {@link #apply(Collection)}, for a caller that moves the counters, once and last. */
    Set<Long> apply(Collection<Change> changes, Tally tally) {
        Set<Long> known = new HashSet<>();
        Collection<Change> left = changes;
        while (!left.isEmpty()) {
            left = applyOneEach(left, known, tally);
        }
        return known;
    }

    /** @return what has to wait: a second change of a delivery, and one that another node was quicker than */
    private List<Change> applyOneEach(Collection<Change> changes, Set<Long> known, Tally tally) {
        List<Change> later = new ArrayList<>();
        Map<Long, Change> now = new LinkedHashMap<>();
        changes.forEach(change -> {
            if (now.putIfAbsent(change.delivery(), change) != null) {
                later.add(change);
            }
        });
        Map<Long, LedgerEntry> found = entries.load(now.keySet());
        known.addAll(found.keySet());
        List<Step> steps = steps(now, found);
        List<Step> missed = writer.write(steps, tally);
        missed.forEach(step -> later.add(now.get(step.entry().id())));
        riders.follow(steps.stream().filter(step -> !missed.contains(step)).toList(), tally);
        return later;
    }

    /** In the order of ids, so that no two transactions wait for each other. */
    private static List<Step> steps(Map<Long, Change> changes, Map<Long, LedgerEntry> found) {
        return found.values().stream()
                .sorted(Comparator.comparingLong(LedgerEntry::id))
                .flatMap(entry ->
                        changes.get(entry.id()).rule().apply(entry).map(move -> new Step(entry, move)).stream())
                .toList();
    }
}
