package org.rundruf.sandbox;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Keeps what the built-in providers accepted, the newest {@value #KEPT} of it. */
@Repository
public class MessageStore {
    /** More than a demonstration needs, less than a disk notices. */
    static final int KEPT = 50_000;

    private static final int PRUNE_EVERY = 500;
    private static final String INSERT = """
            INSERT INTO sandbox_message
                (kind, sid, resident, sender, recipient, body, raw, status, error_code, callback, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final AtomicLong revision = new AtomicLong();

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a text message; its id is not looked at. */
    public void add(TextMessage m) {
        insert(
                m.kind().tag(),
                m.sid(),
                m.resident(),
                m.sender(),
                m.recipient(),
                m.body(),
                null,
                m.status(),
                m.errorCode(),
                m.callback(),
                m.receivedAt());
    }

    /** Stores an e-mail; its id is not looked at. */
    public void add(Mail m) {
        insert(
                Kind.EMAIL.tag(),
                Sids.random("EM"),
                m.recipient(),
                m.sender(),
                m.recipient(),
                null,
                m.raw(),
                "delivered",
                null,
                null,
                m.receivedAt());
    }

    /** Notes the status that was reported for a text message. */
    public void status(String sid, String status, Integer errorCode) {
        jdbc.sql("UPDATE sandbox_message SET status = ?, error_code = ? WHERE sid = ?")
                .params(status, errorCode, sid)
                .update();
        revision.incrementAndGet();
    }

    /** @return a number that grows with every change, from this start on */
    public long revision() {
        return revision.get();
    }

    private void insert(Object... values) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT).params(values).update(key, "id");
        revision.incrementAndGet();
        long id = key.getKeyAs(Long.class);
        if (id % PRUNE_EVERY == 0) prune(id);
    }

    /** Ids grow with time, so the primary key finds what is too old. */
    void prune(long newest) {
        jdbc.sql("DELETE FROM sandbox_message WHERE id <= ?")
                .param(newest - KEPT)
                .update();
    }
}
