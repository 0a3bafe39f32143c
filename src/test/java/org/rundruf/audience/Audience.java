package org.rundruf.audience;

import java.io.StringReader;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audience of an empty database, for tests of every room. */
public final class Audience {
    public final JdbcTemplate jdbc;
    public final JdbcClient client;
    public final TransactionTemplate transaction;
    public final Subscribers subscribers;
    public final Subscriptions subscriptions;
    public final Conversations conversations;
    public final UnsubscribeTokens tokens;
    public final SignUps signUps;
    public final SignUpQuestions questions;

    public Audience(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        client = JdbcClient.create(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        subscribers = new JdbcSubscribers(jdbc, transaction, clock, ZoneId.of("Europe/Berlin"), AuditTrail.NONE);
        subscriptions = new JdbcSubscriptions(client, transaction, clock);
        conversations = new JdbcConversations(client, clock);
        tokens = new UnsubscribeTokens(new Secrets(client));
        signUps = new SignUps(client, transaction, new ConfirmedSignUps(client, jdbc, transaction, clock), clock);
        questions = new SignUpQuestions(client, transaction, clock);
    }

    /** A city, a district in it, two quarters in that, and another city. */
    public Audience withCity() {
        quarter("dortmund", null);
        quarter("dortmund/nord", "dortmund");
        quarter("dortmund/nord/hafen", "dortmund/nord");
        quarter("dortmund/nord/borsig", "dortmund/nord");
        quarter("bochum", null);
        return this;
    }

    public void quarter(String id, String parent) {
        client.sql("INSERT INTO quarter (id, parent_key, name)"
                        + " SELECT ?, (SELECT quarter_key FROM quarter WHERE id = CAST(? AS VARCHAR(200))), ?")
                .param(id)
                .param(parent)
                .param(id)
                .update();
        client.sql("INSERT INTO quarter_within (inner_key, outer_key)"
                        + " SELECT q.quarter_key, q.quarter_key FROM quarter q WHERE q.id = ?"
                        + " UNION SELECT q.quarter_key, w.outer_key FROM quarter q"
                        + " JOIN quarter_within w ON w.inner_key = q.parent_key WHERE q.id = ?")
                .params(id, id)
                .update();
    }

    /** @param lines without the header: {@code sms,whatsapp,email,languages,quarter,topics} */
    public ImportResult add(String... lines) {
        return subscribers.importCsv(
                new StringReader("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n"
                        + String.join(",office,2026-11-01\n", lines)
                        + ",office,2026-11-01\n"));
    }

    public long contact(String address) {
        return client.sql("SELECT id FROM contact_point WHERE address = ?")
                .param(address)
                .query(Long.class)
                .single();
    }
}
