package org.rundruf.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts off what is due and may not go out now, so that it does not stand in the way of what goes on. */
@Component
class Waiting {
    /** Holds the plan, so that nobody resumes it between the look and the parking. */
    private static final String PAUSED =
            "SELECT version FROM plan WHERE version = ? AND paused_at IS NOT NULL AND closed IS NULL FOR UPDATE";

    private static final String PARK = "UPDATE delivery SET due = NULL WHERE id = ? AND due IS NOT NULL";
    private static final String POSTPONE = "UPDATE delivery SET due = ? WHERE id = ? AND due IS NOT NULL";

    private final JdbcTemplate jdbc;
    private final QuietHours quietHours;
    private final Changing changing;
    private final Changes changes;

    Waiting(JdbcTemplate jdbc, QuietHours quietHours, Changing changing, Changes changes) {
        this.jdbc = jdbc;
        this.quietHours = quietHours;
        this.changing = changing;
        this.changes = changes;
    }

    /** Puts off what is paused, and for the night what may wait. @return the others */
    List<LedgerRow> withoutThoseThatWait(List<LedgerRow> due, Instant now, Tally tally) {
        Map<Boolean, List<LedgerRow>> paused = due.stream().collect(partitioningBy(LedgerRow::isPaused));
        leave(paused.get(true), now, tally);
        park(paused.get(true).stream()
                .filter(row -> row.entry().carrier() == null)
                .toList());
        Optional<Instant> morning = quietHours.until(now);
        Map<Boolean, List<LedgerRow>> quiet = paused.get(false).stream()
                .collect(partitioningBy(row -> morning(row, morning).isPresent()));
        postpone(quiet.get(true), morning);
        return quiet.get(false);
    }

    private void park(List<LedgerRow> paused) {
        paused.stream()
                .collect(groupingBy(row -> row.delivery().version(), TreeMap::new, toList()))
                .forEach((version, ofVersion) -> {
                    if (!jdbc.queryForList(PAUSED, version).isEmpty()) {
                        jdbc.batchUpdate(
                                PARK,
                                ofVersion.stream()
                                        .map(row -> new Object[] {row.delivery().id()})
                                        .toList());
                    }
                });
    }

    /** Nothing else waits for what is paused; it is parked when it is looked at next. */
    private void leave(List<LedgerRow> paused, Instant now, Tally tally) {
        changes.apply(
                paused.stream()
                        .filter(row -> row.entry().carrier() != null)
                        .map(row -> changing.release(row.delivery().id(), now))
                        .toList(),
                tally);
    }

    private void postpone(List<LedgerRow> quiet, Optional<Instant> morning) {
        jdbc.batchUpdate(
                POSTPONE,
                quiet.stream()
                        .flatMap(row ->
                                morning(row, morning)
                                        .map(time -> new Object[] {
                                            Times.stored(time), row.delivery().id()
                                        })
                                        .stream())
                        .toList());
    }

    /** Of a digest that would come too late for one of its announcements the others wait. */
    private static Optional<Instant> morning(LedgerRow row, Optional<Instant> morning) {
        return QuietHours.wait(
                row.priority(), row.entry().isCarrier() ? null : row.entry().expires(), morning);
    }
}
