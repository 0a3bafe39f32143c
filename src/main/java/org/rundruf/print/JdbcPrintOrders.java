package org.rundruf.print;

import static org.rundruf.print.PrintOrderState.CANCELLED;
import static org.rundruf.print.PrintOrderState.HELD;
import static org.rundruf.print.PrintOrderState.NEW;
import static org.rundruf.print.PrintOrderState.PLANNED;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.review.TranslationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The print shop's list in the database. */
@Repository
class JdbcPrintOrders implements PrintOrders {
    private static final String SELECT =
            "SELECT id, announcement, version, version_key, channel, state, replaces, created_at, reason FROM print_order";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Waiting waiting;

    JdbcPrintOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.waiting = new Waiting(jdbc, clock);
    }

    @Override
    public void plan(Announcement announcement) {
        Channel.PRINTED.stream()
                .filter(announcement.document().channels()::contains)
                .filter(channel -> find(PrintOrder.idOf(announcement, channel)).isEmpty())
                .forEach(channel -> ask(announcement, channel));
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

    @Override
    public List<PrintOrder> planned() {
        waiting.wakeDue();
        return jdbc.sql(SELECT + " WHERE state = ? ORDER BY created_at, id")
                .param(PLANNED.tag())
                .query(this::order)
                .list();
    }

    @Override
    public void produced(String id) {
        if (change(id, PLANNED, NEW)) {
            waiting.made(id);
        }
    }

    @Override
    public void hold(String id, String reason) {
        waiting.hold(id, reason);
    }

    @Override
    public void postpone(String id, String reason) {
        waiting.postpone(id, reason);
    }

    @Override
    public PrintOrder retry(String id) {
        PrintOrder order = find(id).orElseThrow(() -> new UnknownPrintOrder(id));
        if (!change(id, HELD, PLANNED)) {
            throw new WrongState(
                    "The print order is " + order.state().tag() + "; only one that is held can be retried");
        }
        return find(id).orElseThrow();
    }

    @EventListener
    void changed(TranslationsChanged change) {
        of(change.version()).forEach(order -> change(order.id(), HELD, PLANNED));
    }

    @Override
    public List<PrintOrder> toHandOver() {
        return jdbc.sql(SELECT + " WHERE handover = ? AND next_try <= ? AND state <> ? ORDER BY created_at, id")
                .params(Waiting.HANDOVER, OffsetDateTime.now(clock), CANCELLED.tag())
                .query(this::order)
                .list();
    }

    @Override
    public void handedOver(String id) {
        waiting.handedOver(id);
    }

    @Override
    public void notHandedOver(String id, String reason) {
        waiting.notHandedOver(id, reason);
    }

    @Override
    public List<PrintOrder> list() {
        return jdbc.sql(SELECT + " WHERE state <> ? ORDER BY created_at DESC, id")
                .param(PLANNED.tag())
                .query(this::order)
                .list();
    }

    @Override
    public List<PrintOrder> of(long versionKey) {
        return jdbc.sql(SELECT + " WHERE version_key = ? ORDER BY id")
                .param(versionKey)
                .query(this::order)
                .list();
    }

    @Override
    public Optional<PrintOrder> find(String id) {
        return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(this::order).optional();
    }

    @Override
    public PrintOrder move(String id, PrintOrderState target) {
        PrintOrder order = find(id).orElseThrow(() -> new UnknownPrintOrder(id));
        PrintOrderState before = target.predecessor()
                .orElseThrow(() -> new WrongState("A print order cannot be moved to " + target.tag()));
        if (!change(id, before, target)) {
            throw new WrongState("The print order is " + order.state().tag() + "; only one that is " + before.tag()
                    + " can become " + target.tag());
        }
        return find(id).orElseThrow();
    }

    @Override
    public void cancel(long versionKey) {
        List.of(PLANNED, HELD, NEW, PrintOrderState.ACCEPTED)
                .forEach(state -> of(versionKey).forEach(order -> change(order.id(), state, CANCELLED)));
    }

    private boolean change(String id, PrintOrderState from, PrintOrderState to) {
        return jdbc.sql("UPDATE print_order SET state = ? WHERE id = ? AND state = ?")
                        .params(to.tag(), id, from.tag())
                        .update()
                == 1;
    }

    private PrintOrder order(ResultSet row, int index) throws SQLException {
        return new PrintOrder(
                row.getString("id"),
                row.getString("announcement"),
                row.getInt("version"),
                row.getLong("version_key"),
                Channel.of(row.getString("channel")).orElseThrow(),
                PrintOrderState.of(row.getString("state")).orElseThrow(),
                row.getString("replaces"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getString("reason"));
    }
}
