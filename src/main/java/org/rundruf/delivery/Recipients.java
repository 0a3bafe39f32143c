package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Who gets a version on a channel, and in which language; {@code plan_subscriber} and {@code plan_language} are filled. */
@Component
class Recipients {
    private static final String INSERT = """
            INSERT INTO delivery (version, channel, contact, language, notice, quarter, priority, state, due)
            SELECT l.version, c.channel, c.id, l.language, l.notice, m.quarter, CAST(? AS SMALLINT), 0,
                   CAST(? AS TIMESTAMP WITH TIME ZONE)
            """;
    private static final String CONDITIONS = """
              AND c.channel = ? AND c.stopped_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.version = ? AND d.channel = ? AND d.contact = c.id)
            """;
    private static final String SUBSCRIBED = """
            FROM plan_subscriber m
            JOIN subscriber p ON p.id = m.subscriber
            JOIN contact_point c ON c.subscriber = p.id
            JOIN plan_language l ON l.version = m.version AND l.preference = p.preference
            WHERE m.version = ?
            """ + CONDITIONS;

    /** Everybody whom an earlier version reached or is about to reach, on the same channel. */
    private static final String REACHED = """
            FROM (SELECT e.contact, MIN(e.quarter) AS quarter FROM delivery e
                  WHERE e.version = ANY(?) AND e.channel = ? AND e.state IN (0, 1, 2, 3, 4, 5)
                  GROUP BY e.contact) m
            JOIN contact_point c ON c.id = m.contact
            JOIN subscriber p ON p.id = c.subscriber
            JOIN plan_language l ON l.version = ? AND l.preference = p.preference
            WHERE TRUE
            """ + CONDITIONS;

    private static final String WHO = "SELECT c.id, l.language, l.notice, c.last_inbound_at ";
    private static final String COUNT = "SELECT t.tag, n.tag, COUNT(*),"
            + " COUNT(CASE WHEN r.last_inbound_at > CAST(? AS TIMESTAMP WITH TIME ZONE) THEN 1 END) FROM (%s) r"
            + " JOIN delivery_language t ON t.code = r.language LEFT JOIN delivery_language n ON n.code = r.notice"
            + " GROUP BY t.tag, n.tag ORDER BY t.tag, n.tag";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Recipients(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many people get a message that is the same to the letter, and how many of them wrote to us lately. */
    record Share(Channel channel, String language, String notice, int recipients, int recent) {}

    /** Writes a delivery for each. @return how many were not there yet */
    int insert(Announcement announcement, Channel channel, Set<Long> earlier) {
        Object[] first = {announcement.document().urgency().priority(), now()};
        int inserted = 0;
        if (isAsked(announcement, channel)) {
            inserted += jdbc.update(INSERT + SUBSCRIBED, all(first, subscribed(announcement, channel)));
        }
        if (!earlier.isEmpty()) {
            inserted += jdbc.update(INSERT + REACHED, all(first, reached(announcement, channel, earlier)));
        }
        return inserted;
    }

    /** @param since after which is lately. @return how many there would be */
    List<Share> count(Announcement announcement, Channel channel, Set<Long> earlier, Instant since) {
        List<String> selections = new ArrayList<>();
        Object[] arguments = {Times.stored(since)};
        if (isAsked(announcement, channel)) {
            selections.add(WHO + SUBSCRIBED);
            arguments = all(arguments, subscribed(announcement, channel));
        }
        if (!earlier.isEmpty()) {
            selections.add(WHO + REACHED);
            arguments = all(arguments, reached(announcement, channel, earlier));
        }
        return selections.isEmpty()
                ? List.of()
                : jdbc.query(
                        COUNT.formatted(String.join(" UNION ", selections)),
                        (row, n) ->
                                new Share(channel, row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                        arguments);
    }

    private static boolean isAsked(Announcement announcement, Channel channel) {
        return announcement.document().channels().contains(channel);
    }

    private static Object[] subscribed(Announcement announcement, Channel channel) {
        long version = announcement.key();
        return new Object[] {version, channel.code(), version, channel.code()};
    }

    private static Object[] reached(Announcement announcement, Channel channel, Set<Long> earlier) {
        long version = announcement.key();
        return new Object[] {
            new SqlArrayValue("bigint", earlier.toArray()),
            channel.code(),
            version,
            channel.code(),
            version,
            channel.code()
        };
    }

    private static Object[] all(Object[] first, Object[] second) {
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private OffsetDateTime now() {
        return Times.stored(clock.instant());
    }
}
