package org.rundruf.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes steps with their events, and counts them. */
@Component
class StepWriter {
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

    StepWriter(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return steps from a state that the row no longer had */
    List<Step> write(List<Step> steps, Tally tally) {
        int[] written = steps.isEmpty()
                ? new int[0]
                : jdbc.batchUpdate(MOVE, steps.stream().map(StepWriter::move).toList());
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
