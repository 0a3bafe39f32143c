package org.rundruf.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for all deliveries of a version: until when they are wanted, and that no more of them may go out. */
@Component
class Plans {
    private static final String FLAGGED = "flags = flags + 1, sweep_due = TRUE";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AuditTrail trail;

    Plans(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Begins to plan a version; whoever else plans it waits for the end of this transaction.
     *
     * @return false if it was closed before, or sent again: then nobody is added to it any more
     */
    boolean open(Announcement announcement) {
        insert(announcement.key(), expiry(announcement));
        return jdbc.queryForList(
                        "SELECT COALESCE(closed, CASE WHEN again_at IS NOT NULL THEN 'again' END) FROM plan"
                                + " WHERE version = ? FOR UPDATE",
                        String.class,
                        announcement.key())
                .contains(null);
    }

    /** Nothing more of it goes out, from the end of the transaction on; its rows follow in a {@link Sweep}. */
    void close(long version, String reason) {
        transaction.executeWithoutResult(status -> {
            insert(version, null);
            jdbc.update(
                    "UPDATE plan SET closed = ?, closed_at = ?, " + FLAGGED + " WHERE version = ? AND closed IS NULL",
                    reason,
                    now(),
                    version);
        });
    }

    /** Nothing more of it goes out until it is resumed. @return false if it was paused or closed before */
    boolean pause(Announcement announcement) {
        insert(announcement.key(), expiry(announcement));
        return flag(
                announcement,
                "paused",
                "UPDATE plan SET paused_at = ?, " + FLAGGED + " WHERE paused_at IS NULL AND %s",
                now(),
                announcement.key());
    }

    /** @return false if it was not paused, or was closed */
    boolean resume(Announcement announcement) {
        return flag(
                announcement,
                "resumed",
                "UPDATE plan SET paused_at = NULL, " + FLAGGED + " WHERE paused_at IS NOT NULL AND %s",
                announcement.key());
    }

    private boolean flag(Announcement announcement, String verb, String update, Object... arguments) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean flagged = jdbc.update(update.formatted("closed IS NULL AND version = ?"), arguments) > 0;
            if (flagged) {
                trail.note(AuditNote.of("announcement." + verb).about(announcement.id(), announcement.version()));
            }
            return flagged;
        }));
    }

    /** @return those of the versions of which nothing may begin now */
    List<Long> halted(Collection<Long> versions) {
        return versions.isEmpty()
                ? List.of()
                : jdbc.queryForList(
                        "SELECT version FROM plan WHERE version = ANY(?)"
                                + " AND (closed IS NOT NULL OR paused_at IS NOT NULL)",
                        Long.class,
                        new SqlArrayValue("bigint", versions.toArray()));
    }

    /** @return what is not sent yet to a contact point, of all versions that are on their way */
    List<Long> waiting(Channel channel, long contact) {
        List<Long> versions =
                jdbc.queryForList("SELECT version_key FROM announcement_version WHERE state = 'sending'", Long.class);
        return versions.stream()
                .flatMap(version -> jdbc
                        .queryForList(
                                "SELECT id FROM delivery WHERE version = ? AND channel = ? AND contact = ?"
                                        + " AND state IN (0, 2)",
                                Long.class,
                                version,
                                channel.code(),
                                contact)
                        .stream())
                .toList();
    }

    boolean exists(long version) {
        return !jdbc.queryForList("SELECT version FROM plan WHERE version = ?", version)
                .isEmpty();
    }

    private void insert(long version, OffsetDateTime expires) {
        jdbc.update(
                "INSERT INTO plan (version, expires, planned_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                version,
                expires,
                now());
    }

    private OffsetDateTime now() {
        return Times.stored(clock.instant());
    }

    /** A recorded alert that had expired when it came in is sent all the same. */
    private static OffsetDateTime expiry(Announcement announcement) {
        return announcement.arrivedExpired() ? null : announcement.document().expires();
    }
}
