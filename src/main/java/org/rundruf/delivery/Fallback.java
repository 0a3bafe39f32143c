package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends an emergency to the contact points of a person one after the other, where that is configured: to the next one when
 * the one before has failed, or was not reached in time, and to none once somebody was reached.
 */
@Component
class Fallback {
    private static final int PAGE = 1000;

    /** Of the row d, whose contact point is c: the same version to the same person elsewhere, as e. */
    static final String ELSEWHERE = """
            SELECT 1 FROM contact_point x
            JOIN delivery e ON e.version = d.version AND e.channel = x.channel AND e.contact = x.id
            WHERE x.subscriber = c.subscriber AND e.id <> d.id
            """;

    /** An e-mail that was taken is as far as anybody can tell; of a text message its arrival is told. */
    static final String REACHED = "EXISTS (" + ELSEWHERE + " AND (e.state IN (4, 5) OR e.state = 3 AND e.channel = 2))";

    private static final String DELAY = """
            UPDATE delivery SET due = CASE (
              SELECT COUNT(*) FROM contact_point c
              JOIN contact_point x ON x.subscriber = c.subscriber
              JOIN delivery e ON e.version = delivery.version AND e.channel = x.channel AND e.contact = x.id
              WHERE c.id = delivery.contact AND e.channel IN (%s))
              WHEN 0 THEN due WHEN 1 THEN ? ELSE ? END
            WHERE version = ? AND channel = ? AND state = 0
            """;
    private static final String WAITING = """
            SELECT d.id, d.contact, %s AS reached,
                   EXISTS (%s AND e.channel IN (%%s) AND e.state NOT IN (6, 7, 8)) AS hopeful
            FROM delivery d JOIN contact_point c ON c.id = d.contact
            WHERE d.version = ? AND d.channel = ? AND d.contact > ? AND d.state = 0 AND d.due > ?
            ORDER BY d.contact LIMIT %d
            """.formatted(REACHED, ELSEWHERE, PAGE);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final FallbackSettings settings;
    private final Changing changing;
    private final Changes changes;

    Fallback(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            FallbackSettings settings,
            Changing changing,
            Changes changes) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.settings = settings;
        this.changing = changing;
        this.changes = changes;
    }

    private record Waiting(long id, long contact, boolean isReached, boolean isHopeful) {}

    /** Lets all but the first contact points of each person wait; inside the transaction that plans. */
    void delay(Announcement announcement) {
        if (!settings.isOn() || announcement.document().urgency() != Urgency.EMERGENCY) {
            return;
        }
        Instant now = clock.instant();
        jdbc.update("UPDATE plan SET fallback = TRUE WHERE version = ?", announcement.key());
        List<Channel> order = settings.channels();
        for (int i = 1; i < order.size(); i++) {
            jdbc.update(
                    DELAY.formatted(codes(order.subList(0, i))),
                    Times.stored(now.plus(settings.after())),
                    Times.stored(now.plus(settings.after().multipliedBy(2))),
                    announcement.key(),
                    order.get(i).code());
        }
    }

    /** Looks after everybody who waits: who was reached elsewhere needs it no more, whom nothing reached needs it now. */
    void advance() {
        List<Long> versions = jdbc.queryForList(
                "SELECT version FROM plan WHERE fallback AND closed IS NULL AND paused_at IS NULL", Long.class);
        List<Channel> order = settings.channels();
        for (long version : versions) {
            for (int i = 1; i < order.size(); i++) {
                advance(version, order.get(i), codes(order.subList(0, i)));
            }
        }
    }

    private void advance(long version, Channel channel, String before) {
        long last = 0;
        List<Waiting> page;
        do {
            long after = last;
            page = transaction.execute(status -> advance(version, channel, before, after));
            last = page.isEmpty() ? last : page.get(page.size() - 1).contact();
        } while (page.size() == PAGE);
    }

    private List<Waiting> advance(long version, Channel channel, String before, long after) {
        Instant now = clock.instant();
        List<Waiting> page = jdbc.query(
                WAITING.formatted(before),
                (row, number) -> new Waiting(
                        row.getLong("id"),
                        row.getLong("contact"),
                        row.getBoolean("reached"),
                        row.getBoolean("hopeful")),
                version,
                channel.code(),
                after,
                Times.stored(now));
        List<Change> needless = new ArrayList<>();
        List<Object> urgent = new ArrayList<>();
        for (Waiting waiting : page) {
            if (waiting.isReached()) {
                needless.add(changing.suppress(waiting.id(), LedgerRow.REACHED));
            } else if (!waiting.isHopeful()) {
                urgent.add(waiting.id());
            }
        }
        changes.apply(needless);
        jdbc.update(
                "UPDATE delivery SET due = ? WHERE id = ANY(?) AND due > ?",
                Times.stored(now),
                new SqlArrayValue("bigint", urgent.toArray()),
                Times.stored(now));
        return page;
    }

    private static String codes(List<Channel> channels) {
        return channels.stream().map(channel -> String.valueOf(channel.code())).collect(Collectors.joining(", "));
    }
}
