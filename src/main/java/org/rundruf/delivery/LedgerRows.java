package org.rundruf.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Reads deliveries for this node: their ids by an index, then everything about them in one join. */
@Component
class LedgerRows {
    private static final String LOAD = """
            SELECT d.id, d.version, d.contact, d.quarter, d.channel, d.language, d.notice, d.state, d.attempt, d.tries,
                   d.reference, d.reason, d.priority, c.address, c.stopped_at, c.last_inbound_at,
                   l.tag AS language_tag, n.tag AS notice_tag, p.closed, p.paused_at, p.expires, h.carrier,
                   CASE WHEN p.fallback THEN %s ELSE FALSE END AS reached
            FROM delivery d
            JOIN contact_point c ON c.id = d.contact
            JOIN plan p ON p.version = d.version
            JOIN delivery_language l ON l.code = d.language
            LEFT JOIN delivery_language n ON n.code = d.notice
            LEFT JOIN delivery_held h ON h.delivery = d.id
            WHERE d.id = ANY(?)
            ORDER BY d.priority, d.due, d.id
            """.formatted(Fallback.REACHED);

    private final JdbcTemplate jdbc;
    private final String skipLocked;

    LedgerRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.skipLocked = isPostgres(jdbc) ? " FOR UPDATE SKIP LOCKED" : "";
    }

    /** H2 locks every match before it sorts and limits, so there the conditional update alone decides. */
    List<Long> unlocked(String query, Object... parameters) {
        return jdbc.queryForList(query + skipLocked, Long.class, parameters);
    }

    List<LedgerRow> load(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.query(LOAD, LedgerRows::row, new SqlArrayValue("bigint", ids.toArray()));
    }

    private static LedgerRow row(ResultSet row, int number) throws SQLException {
        Delivery delivery = new Delivery(
                row.getLong("id"),
                row.getInt("attempt"),
                Channel.values()[row.getInt("channel")],
                row.getLong("version"),
                row.getLong("contact"),
                row.getString("address"),
                row.getString("language_tag"),
                row.getString("notice_tag"),
                instant(row, "last_inbound_at"));
        return new LedgerRow(
                delivery,
                LedgerEntries.entry(row),
                row.getInt("priority"),
                row.getObject("stopped_at") != null,
                row.getString("closed"),
                row.getBoolean("reached"),
                row.getObject("paused_at") != null,
                List.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Times.instant(row.getObject(column, OffsetDateTime.class));
    }

    private static boolean isPostgres(JdbcTemplate jdbc) {
        String product = jdbc.execute((ConnectionCallback<String>)
                connection -> connection.getMetaData().getDatabaseProductName());
        return "PostgreSQL".equals(product);
    }
}
