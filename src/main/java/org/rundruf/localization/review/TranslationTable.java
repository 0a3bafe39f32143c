package org.rundruf.localization.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code translation}, on H2 and PostgreSQL. */
@Component
class TranslationTable {
    private static final String INSERT = """
            INSERT INTO translation (version_key, language, state, origin, title, summary, body, writer, reviewer,
              reviewed_at, with_announcement, basis_key, basis_hash, errors, reason, engine, characters, attempts, due,
              revision, despite, changed_at)
            VALUES (:version, :language, :state, :origin, :title, :summary, :body, :writer, :reviewer,
              CAST(:reviewedAt AS TIMESTAMP WITH TIME ZONE), :withAnnouncement, :basisKey, :basisHash, :errors, :reason,
              :engine, :characters, :attempts, CAST(:due AS TIMESTAMP WITH TIME ZONE), :revision, :despite, :now)
            ON CONFLICT DO NOTHING""";
    private static final String UPDATE = """
            UPDATE translation SET state = :state, origin = :origin, title = :title, summary = :summary, body = :body,
              writer = :writer, reviewer = :reviewer, reviewed_at = CAST(:reviewedAt AS TIMESTAMP WITH TIME ZONE),
              with_announcement = :withAnnouncement, basis_key = :basisKey, basis_hash = :basisHash, errors = :errors,
              reason = :reason, engine = :engine, characters = :characters, attempts = :attempts,
              due = CAST(:due AS TIMESTAMP WITH TIME ZONE), revision = revision + 1, despite = :despite, changed_at = :now
            WHERE version_key = :version AND language = :language AND revision = :revision""";
    private static final String DUE = """
            SELECT t.* FROM translation t
            JOIN announcement_version v ON v.version_key = t.version_key
            JOIN announcement a ON a.newest_key = v.version_key
            WHERE t.due <= :now AND t.state = 'missing' AND v.state NOT IN ('cancelled', 'expired')
            AND (v.expires IS NULL OR v.expires > :now)
            ORDER BY v.priority, t.due, t.language LIMIT :limit""";
    private static final String UNPREPARED = """
            SELECT v.version_key FROM announcement_version v
            JOIN announcement a ON a.newest_key = v.version_key
            WHERE v.received_at > :since AND v.state NOT IN ('cancelled', 'expired')
            AND NOT EXISTS (SELECT 1 FROM translation t WHERE t.version_key = v.version_key)
            ORDER BY v.priority, v.version_key""";
    private final JdbcClient client;
    private final Clock clock;

    TranslationTable(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** @return by language, in the order in which they were written down */
    Map<String, Translation> of(long version) {
        Map<String, Translation> byLanguage = new LinkedHashMap<>();
        client.sql("SELECT * FROM translation WHERE version_key = ?")
                .param(version)
                .query(TranslationRow::read)
                .list()
                .forEach(row -> byLanguage.put(row.language(), row));
        return byLanguage;
    }

    /** Writes rows down that nobody else wrote down before. */
    void insert(Collection<Translation> rows) {
        rows.forEach(row ->
                client.sql(INSERT).params(TranslationRow.parameters(row, now())).update());
    }

    /** @return false if somebody changed the row since it was read; then nothing is written */
    boolean save(Translation changed) {
        return client.sql(UPDATE)
                        .params(TranslationRow.parameters(changed, now()))
                        .update()
                == 1;
    }

    /** @return languages to be tried now, the most urgent first */
    List<Translation> due(int limit) {
        return client.sql(DUE)
                .param("now", now())
                .param("limit", limit)
                .query(TranslationRow::read)
                .list();
    }

    /** @return keys of newest versions that came in since and that have no rows yet */
    List<Long> unprepared(OffsetDateTime since) {
        return client.sql(UNPREPARED).param("since", since).query(Long.class).list();
    }

    /** @return when the versions of which a language changed since then were changed last, by key */
    Map<Long, OffsetDateTime> changedSince(OffsetDateTime since) {
        Map<Long, OffsetDateTime> changes = new HashMap<>();
        client.sql("SELECT version_key, max(changed_at) AS last FROM translation WHERE changed_at >= ?"
                        + " GROUP BY version_key")
                .param(since)
                .query(row -> {
                    changes.put(row.getLong("version_key"), row.getObject("last", OffsetDateTime.class));
                });
        return changes;
    }

    /** To the microsecond, as both databases store it. */
    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
