package org.rundruf.delivery;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;
import static org.rundruf.delivery.DeliveryState.SUPPRESSED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the deliveries of a version. */
@Component
class Counts {
    private static final String COUNT = """
            SELECT d.channel, l.tag, n.tag AS notice, d.state, count(*) AS deliveries
            FROM delivery d JOIN delivery_language l ON l.code = d.language
            LEFT JOIN delivery_language n ON n.code = d.notice
            WHERE d.version = ? GROUP BY d.channel, l.tag, n.tag, d.state ORDER BY d.channel, l.tag, n.tag, d.state
            """;
    private static final String REASONS = """
            SELECT COALESCE(reason, '') AS why, count(*) AS deliveries FROM delivery
            WHERE version = ? AND state IN (%s) GROUP BY reason ORDER BY deliveries DESC, why
            """.formatted(States.codes(EnumSet.of(FAILED, ABANDONED, SUPPRESSED)));
    private static final String OPEN = "SELECT id FROM delivery WHERE version = ? AND state IN (%s) LIMIT 1"
            .formatted(States.codes(EnumSet.of(QUEUED, SENDING, RETRYING)));

    private final JdbcTemplate jdbc;

    Counts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Ledger.Count> count(long version) {
        return jdbc.query(COUNT, Counts::cell, version);
    }

    Map<String, Integer> reasons(long version) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        jdbc.query(
                REASONS,
                row -> {
                    reasons.put(row.getString("why"), row.getInt("deliveries"));
                },
                version);
        return reasons;
    }

    boolean isAnyOpen(long version) {
        return !jdbc.queryForList(OPEN, version).isEmpty();
    }

    private static Ledger.Count cell(ResultSet row, int number) throws SQLException {
        return new Ledger.Count(
                Channel.values()[row.getInt("channel")],
                row.getString("tag"),
                row.getString("notice"),
                DeliveryState.of(row.getInt("state")),
                row.getInt("deliveries"));
    }
}
