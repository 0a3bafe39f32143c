package org.rundruf.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Purpose;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a version's deliveries into the ledger. */
@Component
class Planning {
    private static final String RECIPIENT_COLUMNS = """
            INSERT INTO delivery (version, channel, contact, language, notice, priority, state, due)
            SELECT l.version, c.channel, c.id, l.language, l.notice, CAST(? AS SMALLINT), 0,
                   CAST(? AS TIMESTAMP WITH TIME ZONE)
            """;
    private static final String RECIPIENT_CONDITIONS = """
              AND c.channel = ? AND c.stopped_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.version = ? AND d.channel = ? AND d.contact = c.id)
            """;

    /**
     * Everybody who subscribed to the topic in an addressed quarter, below it or above it.
     *
     * <p>A step of its own: whatever order H2 joins the rest in, every row is then found by a unique key.
     */
    private static final String SUBSCRIBERS = """
            INSERT INTO plan_subscriber (version, subscriber)
            SELECT DISTINCT q.version, s.subscriber FROM plan_quarter q JOIN subscription s ON s.quarter = q.quarter
            WHERE q.version = ? AND s.topic IN (0, ?)
            """;

    private static final String SUBSCRIBED = RECIPIENT_COLUMNS + """
            FROM plan_subscriber m
            JOIN subscriber p ON p.id = m.subscriber
            JOIN contact_point c ON c.subscriber = p.id
            JOIN plan_language l ON l.version = m.version AND l.preference = p.preference
            WHERE m.version = ?
            """ + RECIPIENT_CONDITIONS;

    /** Everybody whom an earlier version reached or is about to reach, on the same channel. */
    private static final String REACHED = RECIPIENT_COLUMNS + """
            FROM (SELECT DISTINCT e.contact FROM delivery e
                  WHERE e.version = ANY(?) AND e.channel = ? AND e.state IN (0, 1, 2, 3, 4, 5)) m
            JOIN contact_point c ON c.id = m.contact
            JOIN subscriber p ON p.id = c.subscriber
            JOIN plan_language l ON l.version = ? AND l.preference = p.preference
            WHERE TRUE
            """ + RECIPIENT_CONDITIONS;

    private static final String QUARTERS = """
            INSERT INTO plan_quarter (version, quarter)
            SELECT a.version_key, w.inner_key FROM announcement_quarter a
            JOIN quarter_within w ON w.outer_key = a.quarter_key WHERE a.version_key = ?
            UNION
            SELECT a.version_key, w.outer_key FROM announcement_quarter a
            JOIN quarter_within w ON w.inner_key = a.quarter_key WHERE a.version_key = ?
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final PlannedLanguages plannedLanguages;
    private final Lineage lineage;
    private final Plans plans;

    Planning(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Clock clock,
            PlannedLanguages plannedLanguages,
            Lineage lineage,
            Plans plans) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.plannedLanguages = plannedLanguages;
        this.lineage = lineage;
        this.plans = plans;
    }

    int plan(Announcement announcement, List<String> languages, String defaultLanguage) {
        List<Object[]> choices = plannedLanguages.choose(announcement.key(), languages, defaultLanguage);
        return transaction.execute(status -> plan(announcement, choices));
    }

    private int plan(Announcement announcement, List<Object[]> choices) {
        boolean isOpen = plans.open(announcement);
        if (!isOpen || announcement.document().purpose() == Purpose.EXERCISE) {
            return 0;
        }
        prepare(announcement, choices);
        Set<Long> earlier = lineage.before(announcement);
        int planned = Channel.PERSONAL.stream()
                .mapToInt(channel -> subscribed(announcement, channel) + reached(announcement, channel, earlier))
                .sum();
        earlier.forEach(version -> plans.close(version, "superseded"));
        tidy(announcement);
        return planned;
    }

    private void prepare(Announcement announcement, List<Object[]> choices) {
        jdbc.update(QUARTERS, announcement.key(), announcement.key());
        jdbc.update(
                SUBSCRIBERS, announcement.key(), announcement.document().topic().code());
        jdbc.batchUpdate(
                "INSERT INTO plan_language (version, preference, language, notice) VALUES (?, ?, ?, ?)", choices);
    }

    private int subscribed(Announcement announcement, Channel channel) {
        if (!announcement.document().channels().contains(channel)) {
            return 0;
        }
        long version = announcement.key();
        return jdbc.update(SUBSCRIBED, priority(announcement), now(), version, channel.code(), version, channel.code());
    }

    private int reached(Announcement announcement, Channel channel, Set<Long> earlier) {
        if (earlier.isEmpty()) {
            return 0;
        }
        long version = announcement.key();
        return jdbc.update(
                REACHED,
                priority(announcement),
                now(),
                new SqlArrayValue("bigint", earlier.toArray()),
                channel.code(),
                version,
                channel.code(),
                version,
                channel.code());
    }

    private void tidy(Announcement announcement) {
        jdbc.update("DELETE FROM plan_quarter WHERE version = ?", announcement.key());
        jdbc.update("DELETE FROM plan_subscriber WHERE version = ?", announcement.key());
        jdbc.update("DELETE FROM plan_language WHERE version = ?", announcement.key());
    }

    private static int priority(Announcement announcement) {
        return announcement.document().urgency().priority();
    }

    private OffsetDateTime now() {
        return Times.stored(clock.instant());
    }
}
