package org.rundruf.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads how versions were stopped. */
@Component
class Halts {
    private static final String HALT = "SELECT paused_at, closed_at, closed FROM plan WHERE version = ?";
    private static final String IN_FLIGHT = """
            SELECT d.id, d.channel, d.state FROM plan_in_flight f JOIN delivery d ON d.id = f.delivery
            WHERE f.version = ? ORDER BY d.id LIMIT 1000
            """;

    private final JdbcTemplate jdbc;

    Halts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Halt of(long version) {
        return jdbc.query(HALT, (row, number) -> halt(row, inFlight(version)), version).stream()
                .findFirst()
                .orElse(Halt.NONE);
    }

    private List<Halt.OnItsWay> inFlight(long version) {
        return jdbc.query(
                IN_FLIGHT,
                (row, number) -> new Halt.OnItsWay(
                        row.getLong("id"),
                        Channel.values()[row.getInt("channel")].tag(),
                        DeliveryState.of(row.getInt("state")).tag()),
                version);
    }

    private static Halt halt(ResultSet row, List<Halt.OnItsWay> inFlight) throws SQLException {
        return new Halt(instant(row, "paused_at"), instant(row, "closed_at"), row.getString("closed"), inFlight);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Times.instant(row.getObject(column, OffsetDateTime.class));
    }
}
