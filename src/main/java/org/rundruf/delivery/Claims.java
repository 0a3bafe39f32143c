package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes due deliveries, the most urgent first. */
@Component
class Claims {
    /** Asks in exactly the order of the index {@code delivery_due}; one question a priority. */
    private static final String DUE = """
            SELECT id FROM delivery WHERE channel = ? AND priority = ? AND due <= ?
            ORDER BY channel, priority, due, id LIMIT ?""";

    private static final String CLAIM = """
            UPDATE delivery SET state = 1, due = NULL, attempt = attempt + 1, owner = ?, lease = ?
            WHERE id = ? AND attempt = ? AND due <= ?
            """;

    /** It goes out with its carrier, which was due. */
    private static final String RIDE = """
            UPDATE delivery SET state = 1, due = NULL, attempt = attempt + 1, owner = ?, lease = ?
            WHERE id = ? AND attempt = ? AND state IN (0, 2)
            """;

    private final JdbcTemplate jdbc;
    private final Contended contended;
    private final Clock clock;
    private final LedgerRows rows;
    private final Changes changes;
    private final Counters counters;
    private final Changing changing;
    private final Waiting waiting;
    private final Overflow overflow;
    private final Digests digests;
    private final DeliverySettings settings;

    Claims(
            JdbcTemplate jdbc,
            Contended contended,
            Clock clock,
            LedgerRows rows,
            Changes changes,
            Counters counters,
            Changing changing,
            Waiting waiting,
            Overflow overflow,
            Digests digests,
            DeliverySettings settings) {
        this.jdbc = jdbc;
        this.contended = contended;
        this.clock = clock;
        this.rows = rows;
        this.changes = changes;
        this.counters = counters;
        this.changing = changing;
        this.waiting = waiting;
        this.overflow = overflow;
        this.digests = digests;
        this.settings = settings;
    }

    private record Batch(int found, List<LedgerRow> claimed) {}

    /**
     * @param room how many may be claimed down to that priority
     * @param owner whose they are then
     * @return what was claimed, as it was before
     */
    List<LedgerRow> claim(Channel channel, IntUnaryOperator room, String owner) {
        Batch batch;
        do {
            batch = contended.execute(() -> batch(channel, room, owner));
        } while (batch.found() > 0 && batch.claimed().isEmpty());
        return batch.claimed();
    }

    private Batch batch(Channel channel, IntUnaryOperator room, String owner) {
        Instant now = clock.instant();
        List<LedgerRow> due = rows.load(due(channel, room, now));
        Tally tally = new Tally();
        end(due.stream().filter(row -> row.obstacle(now) != null), now, tally);
        List<LedgerRow> unhindered =
                due.stream().filter(row -> row.obstacle(now) == null).toList();
        List<LedgerRow> ready = overflow.hold(waiting.withoutThoseThatWait(unhindered, now, tally), now, tally);
        List<LedgerRow> claimed = claim(digests.form(ready, now, tally), owner, now, tally);
        counters.move(tally);
        return new Batch(due.size(), claimed);
    }

    private List<Long> due(Channel channel, IntUnaryOperator room, Instant now) {
        List<Long> ids = new ArrayList<>();
        for (int priority = 0; priority < Urgency.values().length; priority++) {
            int left = room.applyAsInt(priority) - ids.size();
            if (left > 0) {
                ids.addAll(rows.unlocked(DUE, channel.code(), priority, Times.stored(now), left));
            }
        }
        return ids;
    }

    private void end(Stream<LedgerRow> hindered, Instant now, Tally tally) {
        changes.apply(hindered.map(row -> changing.end(row, row.obstacle(now))).toList(), tally);
    }

    /** @return those that no other node was quicker to claim */
    private List<LedgerRow> claim(List<LedgerRow> wanted, String owner, Instant now, Tally tally) {
        Object lease = Times.stored(now.plus(settings.lease()));
        int[] changed = jdbc.batchUpdate(
                CLAIM,
                wanted.stream()
                        .map(LedgerRow::delivery)
                        .map(delivery ->
                                new Object[] {owner, lease, delivery.id(), delivery.attempt(), Times.stored(now)})
                        .toList());
        List<LedgerRow> claimed = IntStream.range(0, wanted.size())
                .filter(i -> changed[i] == 1)
                .mapToObj(wanted::get)
                .toList();
        List<LedgerRow> riders =
                claimed.stream().flatMap(row -> row.riders().stream()).toList();
        if (!riders.isEmpty()) {
            jdbc.batchUpdate(
                    RIDE,
                    riders.stream()
                            .map(LedgerRow::delivery)
                            .map(delivery -> new Object[] {owner, lease, delivery.id(), delivery.attempt()})
                            .toList());
        }
        Stream.concat(claimed.stream(), riders.stream())
                .forEach(row -> tally.move(row.entry(), DeliveryState.SENDING, null));
        return claimed;
    }
}
