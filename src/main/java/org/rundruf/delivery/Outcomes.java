package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what became of attempts. A late outcome counts as long as nobody claimed the delivery again. */
@Component
class Outcomes {
    private static final String END = """
            UPDATE delivery SET state = ?, reference = COALESCE(?, reference), reason = ?,
                   due = NULL, lease = NULL, owner = NULL
            WHERE id = ? AND attempt = ? AND state IN (%s)
            """;
    private static final String RETRY = """
            UPDATE delivery SET state = ?, tries = ?, due = ?, reason = ?, lease = NULL, owner = NULL
            WHERE id = ? AND attempt = ? AND state = 1
            """;
    private static final String DOUBT =
            "UPDATE delivery SET lease = ?, owner = NULL, reason = ? WHERE id = ? AND attempt = ? AND state = 1";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Backoff backoff;

    Outcomes(JdbcClient jdbc, Clock clock, Backoff backoff) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.backoff = backoff;
    }

    void record(Outcome outcome) {
        switch (outcome.state()) {
            case SENT, FAILED, SUPPRESSED -> end(outcome);
            case RETRYING -> retry(outcome);
            case SENDING -> doubt(outcome);
            default -> throw new IllegalArgumentException("no attempt ends in " + outcome.state());
        }
    }

    private void end(Outcome outcome) {
        jdbc.sql(END.formatted(States.codes(States.beforeOutcome(outcome.state()))))
                .param(outcome.state().code())
                .param(outcome.reference())
                .param(Reasons.shorten(outcome.reason()))
                .params(outcome.delivery(), outcome.attempt())
                .update();
    }

    private void retry(Outcome outcome) {
        attempt(outcome).ifPresent(attempt -> {
            int tries = attempt.tries() + 1;
            Optional<Instant> next = backoff.next(tries, outcome.retryAfter(), Times.instant(attempt.expires()));
            jdbc.sql(RETRY)
                    .param(next.map(time -> DeliveryState.RETRYING)
                            .orElse(DeliveryState.ABANDONED)
                            .code())
                    .param(tries)
                    .param(next.map(Times::stored).orElse(null))
                    .param(Reasons.shorten(outcome.reason()))
                    .params(outcome.delivery(), outcome.attempt())
                    .update();
        });
    }

    private void doubt(Outcome outcome) {
        jdbc.sql(DOUBT)
                .param(Times.stored(clock.instant()))
                .param(Reasons.shorten(outcome.reason()))
                .params(outcome.delivery(), outcome.attempt())
                .update();
    }

    record Attempt(int tries, OffsetDateTime expires) {}

    private Optional<Attempt> attempt(Outcome outcome) {
        return jdbc.sql("SELECT d.tries, p.expires FROM delivery d JOIN plan p ON p.version = d.version"
                        + " WHERE d.id = ? AND d.attempt = ? AND d.state = 1")
                .params(outcome.delivery(), outcome.attempt())
                .query(Attempt.class)
                .optional();
    }
}
