package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes due deliveries for this node, the most urgent first. */
@Component
class Claims {
    /** Asks in exactly the order of the index {@code delivery_due}; one question a priority. */
    private static final String DUE = """
            SELECT id FROM delivery WHERE channel = ? AND priority = ? AND due <= ?
            ORDER BY channel, priority, due, id LIMIT ?""";

    private static final String CLAIM = """
            UPDATE delivery SET state = 1, due = NULL, attempt = attempt + 1, owner = ?, lease = ?
            WHERE id = ? AND attempt = ? AND due IS NOT NULL
            """;
    private static final String END = """
            UPDATE delivery SET state = ?, due = NULL, reason = ?
            WHERE id = ? AND attempt = ? AND due IS NOT NULL
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LedgerRows rows;
    private final Node node;
    private final DeliverySettings settings;

    Claims(
            JdbcTemplate jdbc,
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

    private record Batch(int found, List<Delivery> claimed) {}

    List<Delivery> claim(Channel channel, int limit) {
        Batch batch;
        do {
            batch = transaction.execute(status -> batch(channel, limit));
        } while (batch.found() > 0 && batch.claimed().isEmpty());
        return batch.claimed();
    }

    private Batch batch(Channel channel, int limit) {
        Instant now = clock.instant();
        List<LedgerRow> due = rows.load(due(channel, limit, now));
        end(due.stream().filter(row -> row.obstacle(now) != null), now);
        List<Delivery> wanted = due.stream()
                .filter(row -> row.obstacle(now) == null)
                .map(LedgerRow::delivery)
                .toList();
        return new Batch(due.size(), claim(wanted, now));
    }

    private List<Long> due(Channel channel, int limit, Instant now) {
        List<Long> ids = new ArrayList<>();
        for (int priority = 0; priority < Urgency.values().length && ids.size() < limit; priority++) {
            ids.addAll(rows.unlocked(DUE, channel.code(), priority, Times.stored(now), limit - ids.size()));
        }
        return ids;
    }

    private void end(Stream<LedgerRow> hindered, Instant now) {
        List<Object[]> ends = hindered.map(row -> new Object[] {
                    row.end().code(),
                    row.obstacle(now),
                    row.delivery().id(),
                    row.delivery().attempt()
                })
                .toList();
        jdbc.batchUpdate(END, ends);
    }

    /** @return those that no other node was quicker to claim */
    private List<Delivery> claim(List<Delivery> wanted, Instant now) {
        Object lease = Times.stored(now.plus(settings.lease()));
        List<Object[]> claims = wanted.stream()
                .map(delivery -> new Object[] {node.name(), lease, delivery.id(), delivery.attempt()})
                .toList();
        int[] changed = jdbc.batchUpdate(CLAIM, claims);
        return IntStream.range(0, wanted.size())
                .filter(i -> changed[i] == 1)
                .mapToObj(i -> wanted.get(i).next())
                .toList();
    }
}
