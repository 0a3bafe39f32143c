package org.rundruf.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the print shop's list. */
final class PrintOrderRows {
    private static final String SELECT =
            "SELECT id, announcement, version, version_key, channel, state, replaces, created_at, reason FROM print_order WHERE ";

    private final JdbcClient jdbc;

    PrintOrderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param condition what stands behind WHERE, and the order */
    List<PrintOrder> all(String condition, Object... parameters) {
        return jdbc.sql(SELECT + condition)
                .params(parameters)
                .query(PrintOrderRows::order)
                .list();
    }

    Optional<PrintOrder> find(String id) {
        return all("id = ?", id).stream().findFirst();
    }

    private static PrintOrder order(ResultSet row, int index) throws SQLException {
        return new PrintOrder(
                row.getString("id"),
                row.getString("announcement"),
                row.getInt("version"),
                row.getLong("version_key"),
                Channel.of(row.getString("channel")).orElseThrow(),
                PrintOrderState.of(row.getString("state")).orElseThrow(),
                row.getString("replaces"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getString("reason"));
    }
}
