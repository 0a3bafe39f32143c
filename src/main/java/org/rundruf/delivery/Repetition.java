package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.WrongState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends a version again to those whom it did not reach, page by page, each in a transaction of its own. Whoever asks twice
 * finds nothing left: a delivery that waits again has not failed any more.
 */
@Component
class Repetition {
    private static final int PAGE = 1000;
    /** Holds the plan, so that it is not paused, closed or expired while rows follow. */
    private static final String OPEN = """
            SELECT paused_at IS NOT NULL AS paused FROM plan
            WHERE version = ? AND closed IS NULL AND (expires IS NULL OR expires > ?) FOR UPDATE
            """;

    /**
     * What certainly did not arrive. A carrier that does not answer may have delivered; an e-mail that was once in doubt
     * may lie in its mailbox, as mail servers cannot be asked. Who wants nothing more is left alone.
     */
    private static final String MISSED = """
            SELECT d.id, d.contact FROM delivery d JOIN contact_point c ON c.id = d.contact
            WHERE d.version = ? AND d.channel = ? AND d.contact > ? AND d.state IN (6, 7) AND c.stopped_at IS NULL
              AND (d.reason IS NULL OR d.reason NOT LIKE ?)
              AND NOT (d.channel = %d AND EXISTS
                (SELECT 1 FROM delivery_event v WHERE v.delivery = d.id AND v.state = 1))
              AND NOT EXISTS (%s AND e.state IN (1, 3, 4, 5))
            ORDER BY d.contact LIMIT %d
            """.formatted(Channel.EMAIL.code(), Fallback.ELSEWHERE, PAGE);

    private final JdbcTemplate jdbc;
    private final ContactPages pages;
    private final Clock clock;
    private final Changing changing;
    private final Changes changes;

    Repetition(JdbcTemplate jdbc, ContactPages pages, Clock clock, Changing changing, Changes changes) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
        this.changing = changing;
        this.changes = changes;
    }

    /** @return how many wait again. @throws WrongState if nothing of the version may go out any more */
    int again(Announcement announcement) {
        return Channel.PERSONAL.stream()
                .mapToInt(channel -> pages.through(PAGE, after -> page(announcement, channel, after)))
                .sum();
    }

    private List<ContactPages.Row> page(Announcement announcement, Channel channel, long after) {
        Instant now = clock.instant();
        Instant due = isPaused(announcement, now) ? null : now;
        List<ContactPages.Row> page = jdbc.query(
                MISSED,
                (row, number) -> new ContactPages.Row(row.getLong("id"), row.getLong("contact")),
                announcement.key(),
                channel.code(),
                after,
                "%" + Reasons.PERHAPS_DELIVERED);
        changes.apply(
                page.stream().map(missed -> changing.again(missed.id(), due)).toList());
        return page;
    }

    private boolean isPaused(Announcement announcement, Instant now) {
        List<Boolean> open = jdbc.queryForList(OPEN, Boolean.class, announcement.key(), Times.stored(now));
        if (open.isEmpty()) {
            throw new WrongState("'" + announcement.id() + "' was cancelled, replaced or has expired; nothing of it is"
                    + " sent again. Write a new one.");
        }
        jdbc.update("UPDATE plan SET again_at = ? WHERE version = ?", Times.stored(now), announcement.key());
        return open.get(0);
    }
}
