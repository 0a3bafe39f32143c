package org.rundruf.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads e-mails back. */
@Repository
public class Mails {
    private static final String SELECT =
            "SELECT id, sender, recipient, raw, received_at FROM sandbox_message WHERE kind = 'email'";

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the newest e-mails first; {@code search} is part of an address, or empty for all */
    public List<Mail> list(String search, int limit, int offset) {
        return jdbc.sql(SELECT + " AND LOWER(resident) LIKE LOWER(?) ORDER BY id DESC LIMIT ? OFFSET ?")
                .params("%" + search + "%", limit, offset)
                .query(Mails::read)
                .list();
    }

    /** @return the e-mail in that row, or empty */
    public Optional<Mail> find(long id) {
        return jdbc.sql(SELECT + " AND id = ?").param(id).query(Mails::read).optional();
    }

    private static Mail read(ResultSet row, int n) throws SQLException {
        return new Mail(
                row.getLong("id"),
                row.getString("sender"),
                row.getString("recipient"),
                row.getBytes("raw"),
                row.getObject("received_at", OffsetDateTime.class));
    }
}
