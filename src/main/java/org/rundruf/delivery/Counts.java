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
import java.util.Objects;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the deliveries of a version. */
@Component
class Counts {
    private static final String COUNT = """
            SELECT d.channel, l.tag, n.tag AS notice, d.state, SUM(d.deliveries) AS deliveries
            FROM delivery_count d JOIN delivery_language l ON l.code = d.language
            LEFT JOIN delivery_language n ON n.code = d.notice
            WHERE d.version = ? AND d.deliveries > 0
            GROUP BY d.channel, l.tag, n.tag, d.state ORDER BY d.channel, l.tag, n.tag, d.state
            """;
    private static final String REASONS = """
            SELECT reason AS why, SUM(deliveries) AS deliveries FROM delivery_count
            WHERE version = ? AND state IN (%s) AND deliveries > 0 GROUP BY reason ORDER BY 2 DESC, 1
            """.formatted(States.codes(EnumSet.of(FAILED, ABANDONED, SUPPRESSED)));
    private static final String OPEN =
            "SELECT state FROM delivery_count WHERE version = ? AND state IN (%s) AND deliveries > 0 LIMIT 1"
                    .formatted(States.codes(EnumSet.of(QUEUED, SENDING, RETRYING)));
    private static final String HELD = "SELECT COALESCE(SUM(deliveries), 0) FROM delivery_count"
            + " WHERE version = ? AND state = 0 AND reason = ?";
    private static final String AWAITED = "SELECT channel, contact, state, reference FROM delivery WHERE id = ?";
    private static final String QUARTERS = """
            SELECT q.id, c.state, c.deliveries FROM delivery_quarter_count c JOIN quarter q ON q.quarter_key = c.quarter
            WHERE c.version = ? AND c.deliveries > 0 ORDER BY q.id, c.state
            """;

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

    int held(long version) {
        return jdbc.queryForObject(HELD, Integer.class, version, Held.REASON);
    }

    boolean isAnyOpen(long version) {
        return !jdbc.queryForList(OPEN, version).isEmpty();
    }

    /** @return whom a delivery went to, if a receipt can still say that this message of it failed */
    Optional<Awaited> awaited(long delivery, String reference) {
        return jdbc
                .query(
                        AWAITED,
                        (row, number) -> States.mayFail(
                                        DeliveryState.of(row.getInt("state")),
                                        Channel.values()[row.getInt("channel")],
                                        row.getString("reference"),
                                        reference)
                                ? new Awaited(Channel.values()[row.getInt("channel")], row.getLong("contact"))
                                : null,
                        delivery)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** @return the contact point of a delivery, whatever its state */
    Optional<Long> contact(long delivery) {
        return jdbc.queryForList("SELECT contact FROM delivery WHERE id = ?", Long.class, delivery).stream()
                .findFirst();
    }

    /** @return states by quarter; somebody who was reached in several is counted in one of them */
    Map<String, Map<String, Integer>> quarters(long version) {
        Map<String, Map<String, Integer>> quarters = new LinkedHashMap<>();
        jdbc.query(
                QUARTERS,
                row -> {
                    quarters.computeIfAbsent(row.getString("id"), id -> new LinkedHashMap<>())
                            .put(DeliveryState.of(row.getInt("state")).tag(), row.getInt("deliveries"));
                },
                version);
        return quarters;
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
