package org.rundruf.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Purpose;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a version's deliveries into the ledger. */
@Component
class Planning {
    /**
     * Everybody who subscribed to the topic in an addressed quarter, below it or above it.
     *
     * <p>A step of its own: whatever order H2 joins the rest in, every row is then found by a unique key.
     */
    private static final String SUBSCRIBERS = """
            INSERT INTO plan_subscriber (version, subscriber, quarter)
            SELECT q.version, s.subscriber, MIN(s.quarter) FROM plan_quarter q
            JOIN subscription s ON s.quarter = q.quarter
            WHERE q.version = ? AND s.topic IN (0, ?) GROUP BY q.version, s.subscriber
            """;

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
    private final Recipients recipients;
    private final PlannedLanguages plannedLanguages;
    private final Lineage lineage;
    private final Plans plans;
    private final PlannedCounts counting;
    private final Fallback fallback;

    Planning(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Recipients recipients,
            PlannedLanguages plannedLanguages,
            Lineage lineage,
            Plans plans,
            PlannedCounts counting,
            Fallback fallback) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.recipients = recipients;
        this.plannedLanguages = plannedLanguages;
        this.lineage = lineage;
        this.plans = plans;
        this.counting = counting;
        this.fallback = fallback;
    }

    int plan(Announcement announcement, List<String> languages, String defaultLanguage) {
        List<Object[]> choices = plannedLanguages.choose(announcement.key(), languages, defaultLanguage);
        return transaction.execute(status -> plan(announcement, choices));
    }

    void forgo(Announcement announcement, List<String> languages, String defaultLanguage, String reason) {
        List<Object[]> choices = plannedLanguages.choose(announcement.key(), languages, defaultLanguage);
        transaction.executeWithoutResult(status -> forgo(announcement, choices, reason));
    }

    /** Nothing stays of it. @return who would get the version if it were planned now, and who of them wrote since */
    List<Recipients.Share> foresee(
            Announcement announcement, List<String> languages, String defaultLanguage, Instant since) {
        List<Object[]> choices = plannedLanguages.choose(announcement.key(), languages, defaultLanguage);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            prepare(announcement, choices);
            Set<Long> earlier = lineage.before(announcement);
            return Channel.PERSONAL.stream()
                    .flatMap(channel -> recipients.count(announcement, channel, earlier, since).stream())
                    .toList();
        });
    }

    private int plan(Announcement announcement, List<Object[]> choices) {
        boolean isOpen = plans.open(announcement);
        if (!isOpen || announcement.document().purpose() == Purpose.EXERCISE) {
            return 0;
        }
        Set<Long> earlier = lineage.before(announcement);
        lineage.keep(announcement, earlier);
        int planned = insert(announcement, choices, earlier);
        fallback.delay(announcement);
        earlier.forEach(version -> plans.close(version, "superseded"));
        return planned;
    }

    /** What it would have replaced goes on: nobody hears of this one. */
    private void forgo(Announcement announcement, List<Object[]> choices, String reason) {
        if (plans.open(announcement)) {
            insert(announcement, choices, lineage.before(announcement));
            plans.close(announcement.key(), reason);
        }
    }

    private int insert(Announcement announcement, List<Object[]> choices, Set<Long> earlier) {
        prepare(announcement, choices);
        Map<LedgerEntry.Place, Integer> before = counting.all(announcement.key());
        int planned = Channel.PERSONAL.stream()
                .mapToInt(channel -> recipients.insert(announcement, channel, earlier))
                .sum();
        if (planned > 0) {
            counting.count(announcement.key(), before);
        }
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

    private void tidy(Announcement announcement) {
        jdbc.update("DELETE FROM plan_quarter WHERE version = ?", announcement.key());
        jdbc.update("DELETE FROM plan_subscriber WHERE version = ?", announcement.key());
        jdbc.update("DELETE FROM plan_language WHERE version = ?", announcement.key());
    }
}
