package org.rundruf.print;

import static org.rundruf.print.PrintOrderState.CANCELLED;
import static org.rundruf.print.PrintOrderState.HELD;
import static org.rundruf.print.PrintOrderState.PLANNED;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the print shop is asked for: one order for each printed channel of a version. */
final class PrintRequests {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditTrail trail;

    PrintRequests(JdbcClient jdbc, Clock clock, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.trail = trail;
    }

    /** Asks for what was not asked for before. */
    void ask(Announcement announcement) {
        Channel.PRINTED.stream()
                .filter(announcement.document().channels()::contains)
                .filter(channel -> !isKnown(PrintOrder.idOf(announcement, channel)))
                .forEach(channel -> ask(announcement, channel));
    }

    private boolean isKnown(String id) {
        return jdbc.sql("SELECT COUNT(*) FROM print_order WHERE id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What could not be printed of an earlier version is not wanted any more. */
    private void ask(Announcement announcement, Channel channel) {
        insert(announcement, channel);
        jdbc.sql(
                        "UPDATE print_order SET state = ? WHERE announcement = ? AND version < ? AND channel = ? AND state = ?")
                .params(CANCELLED.tag(), announcement.id(), announcement.version(), channel.tag(), HELD.tag())
                .update();
    }

    private void insert(Announcement announcement, Channel channel) {
        try {
            jdbc.sql(
                            "INSERT INTO print_order(id, announcement, version, version_key, channel, state, replaces, created_at)"
                                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            PrintOrder.idOf(announcement, channel),
                            announcement.id(),
                            announcement.version(),
                            announcement.key(),
                            channel.tag(),
                            PLANNED.tag(),
                            replacedBy(announcement, channel),
                            OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException alreadyAskedFor) {
            return;
        }
        trail.note(AuditNote.of("print-order." + PLANNED.tag()).about(PrintOrder.idOf(announcement, channel)));
    }

    private String replacedBy(Announcement announcement, Channel channel) {
        return jdbc.sql("SELECT id FROM print_order WHERE (announcement = ? AND version < ? OR announcement = ?)"
                        + " AND channel = ? AND NOT (reason IS NOT NULL AND state IN ('held', 'cancelled'))"
                        + " ORDER BY created_at DESC, version DESC FETCH FIRST 1 ROW ONLY")
                .params(
                        announcement.id(),
                        announcement.version(),
                        String.valueOf(announcement.document().replaces()),
                        channel.tag())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
