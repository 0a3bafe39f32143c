package org.rundruf.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads text messages back. */
@Repository
public class TextMessages {
    private static final String SELECT = """
            SELECT id, kind, sid, sender, recipient, body, status, error_code, callback, received_at
            FROM sandbox_message WHERE kind <> 'email'""";

    private final JdbcClient jdbc;

    TextMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the message with that sid, or empty */
    public Optional<TextMessage> find(String sid) {
        return jdbc.sql(SELECT + " AND sid = ?")
                .param(sid)
                .query(TextMessages::read)
                .optional();
    }

    /** @return messages that pass the filter, the newest first */
    public List<TextMessage> list(Filter filter, int limit, int offset) {
        return jdbc.sql(SELECT + filter.sql() + " ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(TextMessages::read)
                .list();
    }

    /** @return messages whose last status was not reported yet, the oldest first */
    public List<TextMessage> unfinished() {
        return jdbc.sql(SELECT + " AND status IN ('queued', 'sent') ORDER BY id")
                .query(TextMessages::read)
                .list();
    }

    /** @return the phones with the newest message first; {@code search} is part of a number, or empty for all */
    public List<Phone> phones(String search, int limit, int offset) {
        return jdbc.sql("""
                        SELECT kind, resident, MAX(id) AS newest FROM sandbox_message
                        WHERE kind <> 'email' AND resident LIKE ?
                        GROUP BY kind, resident ORDER BY newest DESC LIMIT ? OFFSET ?""")
                .params("%" + search + "%", limit, offset)
                .query((row, n) -> new Phone(Kind.of(row.getString("kind")), row.getString("resident")))
                .list();
    }

    /** @return the newest messages of a phone, the newest first */
    public List<TextMessage> on(Phone phone, int limit) {
        return jdbc.sql(SELECT + " AND kind = ? AND resident = ? ORDER BY id DESC LIMIT ?")
                .params(phone.kind().tag(), phone.number(), limit)
                .query(TextMessages::read)
                .list();
    }

    /** @return true if the phone sent a message after that time */
    public boolean hasWritten(Phone phone, OffsetDateTime after) {
        return jdbc.sql("SELECT id FROM sandbox_message"
                        + " WHERE kind = ? AND resident = ? AND status = ? AND received_at > ? LIMIT 1")
                .params(phone.kind().tag(), phone.number(), TextMessage.RECEIVED, after)
                .query(Long.class)
                .optional()
                .isPresent();
    }

    private static TextMessage read(ResultSet row, int n) throws SQLException {
        return new TextMessage(
                row.getLong("id"),
                Kind.of(row.getString("kind")),
                row.getString("sid"),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("body"),
                row.getString("status"),
                row.getObject("error_code", Integer.class),
                row.getString("callback"),
                row.getObject("received_at", OffsetDateTime.class));
    }
}
