package org.rundruf.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What became of one delivery, step by step. */
@Component
public class DeliveryHistory {
    private static final String DELIVERY = """
            SELECT d.id, v.id AS announcement, v.version, d.channel, l.tag AS language, d.state, d.attempt, d.reference,
                   d.reason, p.planned_at
            FROM delivery d
            JOIN announcement_version v ON v.version_key = d.version
            JOIN plan p ON p.version = d.version
            JOIN delivery_language l ON l.code = d.language
            WHERE d.id = ?
            """;
    private static final String EVENTS =
            "SELECT at, attempt, state, reason FROM delivery_event WHERE delivery = ? ORDER BY at, attempt, state";

    private final JdbcTemplate jdbc;

    DeliveryHistory(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A delivery; whom it goes to is not said.
     *
     * @param attempts how often it was claimed to be sent
     * @param reference the provider's id of the message, or null
     * @param reason why it did not go out, or null
     */
    public record History(
            long id,
            String announcement,
            int version,
            String channel,
            String language,
            String state,
            int attempts,
            String reference,
            String reason,
            List<Event> events) {}

    /** @param attempt which claim it belongs to, 0 for none */
    public record Event(Instant at, String state, int attempt, String reason) {}

    /** @return the delivery with that id, or empty */
    public Optional<History> find(long delivery) {
        return jdbc.query(DELIVERY, (row, number) -> history(row), delivery).stream()
                .findFirst();
    }

    private History history(ResultSet row) throws SQLException {
        List<Event> events = new ArrayList<>();
        OffsetDateTime planned = row.getObject("planned_at", OffsetDateTime.class);
        if (planned != null) {
            events.add(new Event(planned.toInstant(), DeliveryState.QUEUED.tag(), 0, null));
        }
        events.addAll(jdbc.query(EVENTS, (event, number) -> event(event), row.getLong("id")));
        return new History(
                row.getLong("id"),
                row.getString("announcement"),
                row.getInt("version"),
                Channel.values()[row.getInt("channel")].tag(),
                row.getString("language"),
                DeliveryState.of(row.getInt("state")).tag(),
                row.getInt("attempt"),
                row.getString("reference"),
                row.getString("reason"),
                events);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                Times.instant(row.getObject("at", OffsetDateTime.class)),
                DeliveryState.of(row.getInt("state")).tag(),
                row.getInt("attempt"),
                row.getString("reason"));
    }
}
