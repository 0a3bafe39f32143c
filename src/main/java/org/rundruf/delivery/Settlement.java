package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deals with deliveries of which this node does not know whether a provider took them. */
@Component
class Settlement {
    /** Asks in exactly the order of the index {@code delivery_lease}. */
    private static final String DOUBTFUL =
            "SELECT id FROM delivery WHERE channel = ? AND lease <= ? ORDER BY channel, lease, id LIMIT ?";

    private static final String TAKE =
            "UPDATE delivery SET lease = ?, owner = NULL WHERE id = ? AND attempt = ? AND lease <= ?";
    private static final String RECOVER =
            "UPDATE delivery SET lease = ?, owner = NULL WHERE lease IS NOT NULL AND owner = ?";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LedgerRows rows;
    private final Node node;
    private final DeliverySettings settings;

    Settlement(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            LedgerRows rows,
            Node node,
            DeliverySettings settings) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.rows = rows;
        this.node = node;
        this.settings = settings;
    }

    /** Takes doubtful deliveries for as long as a lease, so that no two nodes settle the same. */
    List<Delivery> take(Channel channel, int limit) {
        return transaction.execute(status -> {
            Instant now = clock.instant();
            return rows.load(rows.unlocked(DOUBTFUL, channel.code(), Times.stored(now), limit)).stream()
                    .map(LedgerRow::delivery)
                    .filter(delivery -> take(delivery, now))
                    .toList();
        });
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
