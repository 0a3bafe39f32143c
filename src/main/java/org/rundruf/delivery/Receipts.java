package org.rundruf.delivery;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applies what providers say later; a receipt for a delivery that is being sent settles it. */
@Component
class Receipts {
    private static final String MOVE = """
            UPDATE delivery SET state = ?, reference = COALESCE(CAST(? AS VARCHAR(120)), reference), reason = ?,
                   due = NULL, lease = NULL, owner = NULL
            WHERE id = ? AND state IN (%s)
            """;
    /** A failure of an earlier attempt's message says nothing about the one that was taken since. */
    private static final String SAME_MESSAGE =
            " AND (reference IS NULL OR reference = COALESCE(CAST(? AS VARCHAR(120)), reference))";

    private static final String AWAITING = "SELECT contact FROM delivery WHERE id = ? AND state IN (%s)"
            .formatted(States.codes(States.beforeReceipt(DeliveryState.FAILED)));

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean apply(long delivery, DeliveryState state, String reference, String reason) {
        String move = MOVE.formatted(States.codes(States.beforeReceipt(state)));
        boolean isFailure = state == DeliveryState.FAILED;
        JdbcClient.StatementSpec statement = jdbc.sql(isFailure ? move + SAME_MESSAGE : move)
                .param(state.code())
                .param(reference)
                .param(isFailure ? Reasons.shorten(reason) : null)
                .param(delivery);
        int moved = (isFailure ? statement.param(reference) : statement).update();
        return moved > 0 || exists(delivery);
    }

    Optional<Long> awaiting(long delivery) {
        return jdbc.sql(AWAITING).param(delivery).query(Long.class).optional();
    }

    private boolean exists(long delivery) {
        return jdbc.sql("SELECT id FROM delivery WHERE id = ?")
                .param(delivery)
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
