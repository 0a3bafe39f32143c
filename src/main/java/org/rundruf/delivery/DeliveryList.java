package org.rundruf.delivery;

import java.util.List;
import java.util.function.Consumer;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All deliveries of a version, a page in memory at a time. */
@Component
public class DeliveryList {
    private static final int PAGE = 2000;
    private static final String ROWS = """
            SELECT d.id, d.contact, d.state, d.attempt, d.reference, d.reason, l.tag AS language, q.id AS quarter
            FROM delivery d JOIN delivery_language l ON l.code = d.language
            LEFT JOIN quarter q ON q.quarter_key = d.quarter
            WHERE d.version = ? AND d.channel = ? AND d.contact > ? ORDER BY d.contact LIMIT\s""" + PAGE;

    private final JdbcTemplate jdbc;

    DeliveryList(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A delivery; whom it goes to is not said.
     *
     * @param quarter the one by which its reader was found, or null
     * @param attempts how often it was claimed to be sent
     * @param reference the provider's id of the message, or null
     * @param reason why it did not go out, or null
     */
    public record Line(
            long delivery,
            String channel,
            String language,
            String quarter,
            String state,
            int attempts,
            String reference,
            String reason) {}

    private record Row(Line line, long contact) {}

    /** Hands out every delivery of a version, channel by channel. */
    public void each(long version, Consumer<Line> consumer) {
        Channel.PERSONAL.forEach(channel -> each(version, channel, consumer));
    }

    private void each(long version, Channel channel, Consumer<Line> consumer) {
        long last = 0;
        List<Row> page;
        do {
            page = page(version, channel, last);
            page.forEach(row -> consumer.accept(row.line()));
            last = page.isEmpty() ? last : page.get(page.size() - 1).contact();
        } while (page.size() == PAGE);
    }

    private List<Row> page(long version, Channel channel, long after) {
        return jdbc.query(
                ROWS,
                (row, number) -> new Row(
                        new Line(
                                row.getLong("id"),
                                channel.tag(),
                                row.getString("language"),
                                row.getString("quarter"),
                                DeliveryState.of(row.getInt("state")).tag(),
                                row.getInt("attempt"),
                                row.getString("reference"),
                                row.getString("reason")),
                        row.getLong("contact")),
                version,
                channel.code(),
                after);
    }
}
