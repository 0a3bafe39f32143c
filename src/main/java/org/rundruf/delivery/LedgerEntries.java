package org.rundruf.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.rundruf.delivery.LedgerEntry.Place;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Reads rows that something happened to. */
@Component
class LedgerEntries {
    private static final String LOAD = """
            SELECT d.id, d.version, d.quarter, d.channel, d.language, d.notice, d.state, d.attempt, d.tries,
                   d.reference, d.reason, p.expires, h.carrier
            FROM delivery d JOIN plan p ON p.version = d.version
            LEFT JOIN delivery_held h ON h.delivery = d.id WHERE d.id = ANY(?)
            """;

    private final JdbcTemplate jdbc;

    LedgerEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by id; what is unknown is missing */
    Map<Long, LedgerEntry> load(Collection<Long> ids) {
        Map<Long, LedgerEntry> entries = new HashMap<>();
        jdbc.query(
                LOAD,
                row -> {
                    LedgerEntry entry = entry(row);
                    entries.put(entry.id(), entry);
                },
                new SqlArrayValue("bigint", ids.toArray()));
        return entries;
    }

    /** @param row with the columns of the ledger under their names, the plan's expires and the carrier */
    static LedgerEntry entry(ResultSet row) throws SQLException {
        return new LedgerEntry(
                row.getLong("id"),
                place(row),
                DeliveryState.of(row.getInt("state")),
                row.getInt("attempt"),
                row.getInt("tries"),
                row.getString("reference"),
                row.getString("reason"),
                Times.instant(row.getObject("expires", OffsetDateTime.class)),
                row.getObject("carrier", Long.class));
    }

    /** @param row with the columns version, quarter, channel, language and notice */
    static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getLong("version"),
                row.getLong("quarter"),
                row.getInt("channel"),
                row.getInt("language"),
                row.getInt("notice"));
    }
}
