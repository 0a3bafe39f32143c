package org.rundruf.audience;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Subscriptions in the database. */
@Repository
class JdbcSubscriptions implements Subscriptions {
    private static final int LONGEST_REASON = 60;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcSubscriptions(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean stop(long contact, String reason) {
        transaction.executeWithoutResult(status -> stopOnce(contact, shortened(reason)));
        return stopped(contact).isPresent();
    }

    @Override
    public boolean resume(long contact, String reason) {
        return transaction.execute(status -> resumeOnce(contact, shortened(reason)));
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    @Override
    public boolean stopByAddress(Channel channel, String address, String reason) {
        Optional<Long> contact = jdbc.sql("SELECT id FROM contact_point WHERE channel = ? AND address = ?")
                .params(channel.code(), address.toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional();
        return contact.isPresent() && stop(contact.get(), reason);
    }

    @Override
    public boolean isStopped(long contact) {
        return stopped(contact).orElse(false);
    }

    @Override
    public Optional<String> maskedAddress(long contact) {
        return jdbc.sql("SELECT address FROM contact_point WHERE id = ?")
                .param(contact)
                .query(String.class)
                .optional()
                .map(MaskedAddress::of);
    }

    private void stopOnce(long contact, String reason) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        int stopped = jdbc.sql(
                        "UPDATE contact_point SET stopped_at = ?, stop_reason = ? WHERE id = ? AND stopped_at IS NULL")
                .params(now, reason, contact)
                .update();
        if (stopped == 1) {
            record(contact, now, false, reason);
        }
    }

    private boolean resumeOnce(long contact, String reason) {
        int resumed = jdbc.sql("UPDATE contact_point SET stopped_at = NULL, stop_reason = NULL"
                        + " WHERE id = ? AND stopped_at IS NOT NULL")
                .param(contact)
                .update();
        if (resumed == 1) {
            record(contact, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS), true, reason);
        }
        return resumed == 1;
    }

    private void record(long contact, OffsetDateTime now, boolean isGranted, String reason) {
        jdbc.sql("INSERT INTO consent (contact, given_at, granted, source, how) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")
                .params(contact, now, isGranted, "contact point", reason)
                .update();
    }

    private Optional<Boolean> stopped(long contact) {
        return jdbc.sql("SELECT stopped_at IS NOT NULL FROM contact_point WHERE id = ?")
                .param(contact)
                .query(Boolean.class)
                .optional();
    }
}
