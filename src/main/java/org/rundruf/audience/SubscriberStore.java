package org.rundruf.audience;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes batches of lines, each in one transaction and with a handful of statements. */
final class SubscriberStore {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String how;
    private final Preferences preferences;
    private final IdBlock subscriberIds;
    private final IdBlock contactIds;

    /** @param how the way that consents reached us */
    SubscriberStore(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock, String how) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.how = how;
        preferences = new Preferences(jdbc);
        subscriberIds = new IdBlock(jdbc, "subscriber_ids");
        contactIds = new IdBlock(jdbc, "contact_ids");
    }

    SubscriberBatch store(List<SubscriberLine> lines) {
        // In a transaction of their own: the ids are remembered even if a batch is rolled back.
        lines.forEach(line -> preferences.id(line.languages()));
        try {
            return transaction.execute(status -> write(lines));
        } catch (DuplicateKeyException e) {
            // Another import stored one of the contact points in between; now it is known.
            return transaction.execute(status -> write(lines));
        }
    }

    /** The same in the caller's transaction; a contact point that somebody else stores meanwhile is an error. */
    SubscriberBatch write(List<SubscriberLine> lines) {
        SubscriberBatch batch = new SubscriberBatch(
                new KnownContacts(jdbc).find(lines), preferences, subscriberIds, contactIds, clock, how);
        lines.forEach(batch::add);
        write("INSERT INTO subscriber (id, preference, created_at) VALUES (?, ?, ?)", batch.newSubscribers);
        write("UPDATE subscriber SET preference = ? WHERE id = ?", batch.languageChanges);
        write("INSERT INTO contact_point (id, subscriber, channel, address) VALUES (?, ?, ?, ?)", batch.newContacts);
        write("UPDATE contact_point SET stopped_at = NULL, stop_reason = NULL WHERE id = ?", batch.resumedContacts);
        write(
                "INSERT INTO subscription (quarter, topic, subscriber) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                batch.subscriptions);
        write(
                "INSERT INTO consent (contact, given_at, granted, source, how) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                batch.consents);
        return batch;
    }

    private void write(String sql, List<Object[]> rows) {
        jdbc.batchUpdate(sql, rows);
    }
}
