package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.SteadyTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deals with deliveries of which this node does not know whether a provider took them. */
@Component
class Settlement {
    /** More than any node claims at once. */
    private static final int WATCHED = 5000;

    static final String NO_RIDERS = " AND NOT EXISTS"
            + " (SELECT 1 FROM delivery_held h WHERE h.delivery = delivery.id AND h.carrier <> h.delivery)";

    /** Both ask in exactly the order of the index {@code delivery_lease}. What is on offer is not in doubt. */
    private static final String ORDER = " ORDER BY channel, lease, id LIMIT ?";

    private static final String DOUBTFUL =
            "SELECT id FROM delivery WHERE channel = ? AND lease <= ? AND (owner IS NULL OR owner = ?)" + NO_RIDERS
                    + ORDER;

    private static final String OVERDUE =
            "SELECT id, attempt FROM delivery WHERE channel = ? AND lease <= ? AND owner <> ? AND owner <> '"
                    + Node.ANYBODY + "'" + NO_RIDERS + ORDER;

    private static final String TAKE =
            "UPDATE delivery SET lease = ?, owner = NULL WHERE id = ? AND attempt = ? AND lease <= ?";
    private static final String RECOVER =
            "UPDATE delivery SET lease = ?, owner = NULL WHERE lease IS NOT NULL AND owner = ?";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LedgerRows rows;
    private final Digests digests;
    private final Node node;
    private final DeliverySettings settings;
    private final Overdue overdue;

    Settlement(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            SteadyTime time,
            LedgerRows rows,
            Digests digests,
            Node node,
            DeliverySettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.rows = rows;
        this.digests = digests;
        this.node = node;
        this.settings = settings;
        this.overdue = new Overdue(time, settings.lease());
    }

    /**
     * Takes doubtful deliveries for as long as a lease, so that no two nodes settle the same; what goes out in a digest
     * follows its carrier.
     *
     * @param isRunning what this node is still sending, and so cannot be in doubt yet
     */
    List<Delivery> take(Channel channel, int limit, Predicate<Delivery> isRunning) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            List<LedgerRow> taken = rows.load(doubtful(channel, now, limit)).stream()
                    .filter(row -> !isRunning.test(row.delivery()))
                    .limit(limit)
                    .filter(row -> take(row.delivery(), now))
                    .toList();
            return digests.whole(taken).stream().map(LedgerRow::delivery).toList();
        });
    }

    private List<Long> doubtful(Channel channel, Instant now, int limit) {
        List<Long> ids =
                new ArrayList<>(rows.unlocked(DOUBTFUL, channel.code(), Times.stored(now), node.name(), limit));
        overdue.ripe(channel, overdue(channel, now)).forEach(claim -> ids.add(claim.delivery()));
        return ids;
    }

    private List<Overdue.Claim> overdue(Channel channel, Instant now) {
        return jdbc.sql(OVERDUE)
                .params(channel.code(), Times.stored(now), node.name(), WATCHED)
                .query((row, number) -> new Overdue.Claim(row.getLong("id"), row.getInt("attempt")))
                .list();
    }

    private boolean take(Delivery delivery, Instant now) {
        return jdbc.sql(TAKE)
                        .param(Times.stored(now.plus(settings.lease())))
                        .params(delivery.id(), delivery.attempt(), Times.stored(now))
                        .update()
                == 1;
    }

    /** After a crash: nobody else will ever know what became of what this node held. */
    int recover() {
        return jdbc.sql(RECOVER)
                .params(Times.stored(clock.instant()), node.name())
                .update();
    }
}
