package org.rundruf.delivery;

import java.time.Clock;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Lets the rows of a version follow what was decided about it: closed ones are suppressed, paused ones wait without being
 * due, resumed ones are due again. It goes page by page, each in a transaction of its own, and carries on after a crash.
 */
@Component
class Sweep {
    private static final int PAGE = 500;
    private static final String FLAGS =
            "SELECT version, flags, closed, paused_at IS NOT NULL AS paused FROM plan WHERE version = ? FOR UPDATE";
    private static final String WAITING = "SELECT id, contact FROM delivery"
            + " WHERE version = ? AND channel = ? AND contact > ? AND state IN (0, 2) ORDER BY contact LIMIT " + PAGE;
    private static final String PARK = "UPDATE delivery SET due = NULL WHERE id = ANY(?) AND due IS NOT NULL";
    private static final String UNPARK =
            "UPDATE delivery SET due = ? WHERE id = ANY(?) AND due IS NULL AND state IN (0, 2) AND NOT EXISTS"
                    + " (SELECT 1 FROM delivery_held h WHERE h.delivery = delivery.id AND h.carrier <> h.delivery)";
    /** What is paused leaves the digest that it waited for. */
    private static final String HELD = "SELECT delivery FROM delivery_held WHERE delivery = ANY(?)";

    private final JdbcTemplate jdbc;
    private final ContactPages pages;
    private final Clock clock;
    private final Changing changing;
    private final Changes changes;

    Sweep(JdbcTemplate jdbc, ContactPages pages, Clock clock, Changing changing, Changes changes) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
        this.changing = changing;
        this.changes = changes;
    }

    /** What was decided about a version. */
    record Flags(long version, int flags, String closed, boolean isPaused) {}

    /** @return versions whose rows do not follow yet */
    List<Long> due() {
        return jdbc.queryForList("SELECT version FROM plan WHERE sweep_due ORDER BY version", Long.class);
    }

    /** Goes through the rows of a version. @return how many waited */
    int sweep(long version) {
        int waiting = 0;
        int flags = flags(version).flags();
        for (Channel channel : Channel.PERSONAL) {
            waiting += pages.through(PAGE, after -> page(version, channel, after));
        }
        jdbc.update("UPDATE plan SET sweep_due = FALSE WHERE version = ? AND flags = ?", version, flags);
        return waiting;
    }

    private List<ContactPages.Row> page(long version, Channel channel, long after) {
        Flags flags = flags(version);
        List<ContactPages.Row> page = jdbc.query(
                WAITING,
                (row, number) -> new ContactPages.Row(row.getLong("id"), row.getLong("contact")),
                version,
                channel.code(),
                after);
        follow(flags, page.stream().map(ContactPages.Row::id).toList());
        return page;
    }

    private void follow(Flags flags, List<Long> ids) {
        if (flags.closed() != null) {
            changes.apply(ids.stream()
                    .map(id -> changing.suppress(id, flags.closed()))
                    .toList());
        } else if (flags.isPaused()) {
            jdbc.update(PARK, array(ids));
            changes.apply(jdbc.queryForList(HELD, Long.class, array(ids)).stream()
                    .map(id -> changing.release(id, null))
                    .toList());
        } else {
            jdbc.update(UNPARK, Times.stored(clock.instant()), array(ids));
        }
    }

    /** Holds the plan for the rest of the transaction, so that what was decided cannot change meanwhile. */
    private Flags flags(long version) {
        return jdbc.queryForObject(
                FLAGS,
                (row, number) -> new Flags(
                        row.getLong("version"), row.getInt("flags"), row.getString("closed"), row.getBoolean("paused")),
                version);
    }

    private static SqlArrayValue array(List<Long> ids) {
        return new SqlArrayValue("bigint", ids.toArray());
    }
}
