package org.rundruf.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Applies what happened to deliveries, with events and counters, many at a time. */
@Component
class Changes {
    /** The state tells that nobody changed the row since it was read; PostgreSQL finds it by its id. */
    private static final String MOVE = """
            UPDATE delivery SET state = ?, tries = ?, reference = COALESCE(CAST(? AS VARCHAR(120)), reference),
                   reason = ?, due = ?, lease = CASE WHEN CAST(? AS BOOLEAN) THEN lease
                   ELSE CAST(? AS TIMESTAMP WITH TIME ZONE) END, owner = CASE WHEN CAST(? AS BOOLEAN) THEN owner END
            WHERE id = ? AND attempt = ? AND state = ?
            """;

    private static final String EVENT =
            "INSERT INTO delivery_event (delivery, at, attempt, state, reason) VALUES (?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final LedgerEntries entries;
    private final Counters counters;

    Changes(JdbcTemplate jdbc, Clock clock, LedgerEntries entries, Counters counters) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.entries = entries;
        this.counters = counters;
    }

    private record Step(LedgerEntry entry, Move move) {}

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
        List<Step> missed = write(steps, tally);
        missed.forEach(step -> later.add(now.get(step.entry().id())));
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

    /** @return steps from a state that the row no longer had */
    private List<Step> write(List<Step> steps, Tally tally) {
        int[] written = steps.isEmpty()
                ? new int[0]
                : jdbc.batchUpdate(MOVE, steps.stream().map(Changes::move).toList());
        List<Step> missed = new ArrayList<>();
        List<Object[]> events = new ArrayList<>();
        for (int i = 0; i < written.length; i++) {
            Step step = steps.get(i);
            if (written[i] == 0) {
                missed.add(step);
            } else {
                tally.move(step.entry(), step.move().state(), step.move().reason());
                events.add(event(step));
            }
        }
        if (!events.isEmpty()) {
            jdbc.batchUpdate(EVENT, events);
        }
        return missed;
    }

    private static Object[] move(Step step) {
        Move move = step.move();
        LedgerEntry entry = step.entry();
        return new Object[] {
            move.state().code(),
            move.tries(),
            move.reference(),
            move.reason(),
            Times.stored(move.due()),
            move.isHeld(),
            Times.stored(move.lease()),
            move.isHeld(),
            entry.id(),
            entry.attempt(),
            entry.state().code()
        };
    }

    private Object[] event(Step step) {
        return new Object[] {
            step.entry().id(),
            Times.stored(clock.instant()),
            step.entry().attempt(),
            step.move().state().code(),
            step.move().reason()
        };
    }
}
