package org.rundruf.announcement.storage;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Approval;
import org.rundruf.announcement.UnknownAnnouncement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds versions by key, id or state. */
final class Versions {
    private static final String SELECT = "SELECT " + Row.COLUMNS + " FROM announcement_version v ";
    private static final String NEWEST = SELECT + "JOIN announcement a ON a.newest_key = v.version_key ";
    private final JdbcClient client;

    Versions(JdbcClient client) {
        this.client = client;
    }

    Announcement version(long key) {
        return client.sql(SELECT + "WHERE v.version_key = ?")
                .param(key)
                .query(Row::read)
                .optional()
                .orElseThrow(() -> new UnknownAnnouncement("There is no version with the key " + key + "."));
    }

    List<Announcement> versions(Set<Long> keys) {
        return keys.isEmpty()
                ? List.of()
                : client.sql(SELECT + "WHERE v.version_key IN (:keys)")
                        .param("keys", keys)
                        .query(Row::read)
                        .list();
    }

    Optional<Announcement> newest(String id) {
        return client.sql(NEWEST + "WHERE a.id = ?").param(id).query(Row::read).optional();
    }

    Announcement existing(String id) {
        return newest(id).orElseThrow(() -> new UnknownAnnouncement("There is no announcement '" + id + "'."));
    }

    List<Announcement> history(String id) {
        return client.sql(SELECT + "WHERE v.id = ? ORDER BY v.version DESC")
                .param(id)
                .query(Row::read)
                .list();
    }

    boolean isReplaced(String source) {
        return client.sql("SELECT count(*) FROM announcement_version WHERE replaces = ? AND source <> replaces"
                                + " AND state NOT IN ('cancelled', 'expired')")
                        .param(source)
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<Approval> approval(long key) {
        return client.sql("SELECT moved_by, moved_at FROM announcement_move"
                        + " WHERE version_key = ? AND to_state = 'approved' ORDER BY move_key DESC LIMIT 1")
                .param(key)
                .query((row, number) ->
                        new Approval(row.getString("moved_by"), row.getObject("moved_at", OffsetDateTime.class)))
                .optional();
    }

    List<Announcement> sending() {
        return client.sql(SELECT + "WHERE v.state = 'sending' ORDER BY v.priority, v.sent_at, v.version_key")
                .query(Row::read)
                .list();
    }

    /** A version that a newer one has replaced is not due any more, whatever its state. */
    List<Announcement> scheduledUntil(Object now) {
        return client.sql(NEWEST + "WHERE v.state = 'scheduled' AND v.publish <= ? ORDER BY v.priority, v.publish")
                .param(now)
                .query(Row::read)
                .list();
    }

    /** @return how long after its time of publication a version ceased to be scheduled, to the second; empty if it never did */
    Optional<Duration> late(long key) {
        return client.sql("SELECT v.publish, m.moved_at FROM announcement_move m"
                        + " JOIN announcement_version v ON v.version_key = m.version_key WHERE m.version_key = ?"
                        + " AND m.from_state = 'scheduled' AND m.to_state IN ('sending', 'expired')")
                .param(key)
                .query((row, number) -> Duration.between(
                                row.getObject("publish", OffsetDateTime.class),
                                row.getObject("moved_at", OffsetDateTime.class))
                        .truncatedTo(ChronoUnit.SECONDS))
                .optional();
    }

    /** @return the version that residents got before this one, which it corrects or takes back */
    Optional<Announcement> sentBefore(Announcement version) {
        String replaces = version.document().replaces();
        return client.sql(SELECT + """
                        WHERE v.state IN ('sending', 'sent') AND v.version_key <> :key
                        AND (v.id = :id AND v.version < :version OR v.id = :replaces OR v.source = :replaces)
                        ORDER BY v.sent_at DESC, v.version_key DESC LIMIT 1""")
                .param("key", version.key())
                .param("id", version.id())
                .param("version", version.version())
                .param("replaces", replaces == null ? version.id() : replaces)
                .query(Row::read)
                .optional();
    }
}
