package org.rundruf.delivery;

import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds for all deliveries of a version: until when they are wanted, and that no more of them may go out. */
@Component
class Plans {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Plans(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Begins to plan a version; whoever else plans it waits for the end of this transaction.
     *
     * @return false if it was closed before
     */
    boolean open(Announcement announcement) {
        insert(announcement.key(), expiry(announcement));
        return jdbc.queryForList(
                        "SELECT closed FROM plan WHERE version = ? FOR UPDATE", String.class, announcement.key())
                .contains(null);
    }

    /** Suppresses what waits, and lets what is on its way not be tried again. @return how many were suppressed */
    int close(long version, String reason) {
        return transaction.execute(status -> {
            insert(version, null);
            jdbc.update("UPDATE plan SET closed = ? WHERE version = ? AND closed IS NULL", reason, version);
            return jdbc.update(
                    "UPDATE delivery SET state = ?, due = NULL, reason = ? WHERE version = ? AND due IS NOT NULL",
                    DeliveryState.SUPPRESSED.code(),
                    reason,
                    version);
        });
    }

    boolean exists(long version) {
        return !jdbc.queryForList("SELECT version FROM plan WHERE version = ?", version)
                .isEmpty();
    }

    private void insert(long version, OffsetDateTime expires) {
        jdbc.update("INSERT INTO plan (version, expires) VALUES (?, ?) ON CONFLICT DO NOTHING", version, expires);
    }

    /** A recorded alert that had expired when it came in is sent all the same. */
    private static OffsetDateTime expiry(Announcement announcement) {
        return announcement.arrivedExpired() ? null : announcement.document().expires();
    }
}
