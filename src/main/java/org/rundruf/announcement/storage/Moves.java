package org.rundruf.announcement.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves versions from state to state; every move leaves a row that nobody changes. */
final class Moves {
    private final JdbcClient client;
    private final Clock clock;
    private final AuditTrail trail;

    Moves(JdbcClient client, Clock clock, AuditTrail trail) {
        this.client = client;
        this.clock = clock;
        this.trail = trail;
    }

    /** @return false if somebody else moved it first, or if a newer version has replaced it */
    boolean newest(Announcement from, AnnouncementState to, String user) {
        return move(from, to, user, " AND version_key = (SELECT newest_key FROM announcement WHERE id = :id)");
    }

    /** As {@link #newest}, for a version that may have been replaced. */
    boolean any(Announcement from, AnnouncementState to, String user) {
        return move(from, to, user, "");
    }

    /** Notes the first state of a version. */
    void begin(Announcement draft, String user) {
        log(draft, null, AnnouncementState.DRAFT, user);
        note(draft, draft.version() == 1 ? "created" : "edited", user);
    }

    private boolean move(Announcement from, AnnouncementState to, String user, String condition) {
        String sent = to == AnnouncementState.SENDING ? ", sent_at = COALESCE(sent_at, :now)" : "";
        int moved = client.sql("UPDATE announcement_version SET state = :to" + sent
                        + " WHERE version_key = :key AND state = :from" + condition)
                .param("to", to.tag())
                .param("now", OffsetDateTime.now(clock))
                .param("key", from.key())
                .param("from", from.state().tag())
                .param("id", from.id())
                .update();
        if (moved == 1) {
            log(from, from.state(), to, user);
            note(from, to.tag(), user);
        }
        return moved == 1;
    }

    private void note(Announcement version, String verb, String user) {
        trail.note(AuditNote.of("announcement." + verb).by(user).about(version.id(), version.version()));
    }

    private void log(Announcement version, AnnouncementState from, AnnouncementState to, String user) {
        client.sql("INSERT INTO announcement_move (version_key, from_state, to_state, moved_by, moved_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .param(version.key())
                .param(from == null ? null : from.tag())
                .param(to.tag())
                .param(user)
                .param(OffsetDateTime.now(clock))
                .update();
    }
}
