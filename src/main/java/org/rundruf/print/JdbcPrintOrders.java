package org.rundruf.print;

import static org.rundruf.print.PrintOrderState.ACCEPTED;
import static org.rundruf.print.PrintOrderState.CANCELLED;
import static org.rundruf.print.PrintOrderState.HELD;
import static org.rundruf.print.PrintOrderState.NEW;
import static org.rundruf.print.PrintOrderState.PLANNED;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.review.TranslationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The print shop's list in the database. */
@Repository
class JdbcPrintOrders implements PrintOrders {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final PrintOrderRows rows;
    private final Waiting waiting;
    private final PrintRequests requests;

    JdbcPrintOrders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = new PrintOrderRows(jdbc);
        this.waiting = new Waiting(jdbc, clock);
        this.requests = new PrintRequests(jdbc, clock);
    }

    @Override
    public void plan(Announcement announcement) {
        requests.ask(announcement);
    }

    @Override
    public List<PrintOrder> planned() {
        waiting.wakeDue();
        return rows.all("state = ? ORDER BY created_at, id", PLANNED.tag());
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
        jdbc.sql("UPDATE print_order SET state = ? WHERE version_key = ? AND state = ?")
                .params(PLANNED.tag(), change.version(), HELD.tag())
                .update();
    }

    @Override
    public List<PrintOrder> toHandOver() {
        return rows.all(
                "handover = ? AND next_try <= ? AND state <> ? ORDER BY created_at, id",
                Waiting.HANDOVER,
                OffsetDateTime.now(clock),
                CANCELLED.tag());
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
        return rows.all("state <> ? ORDER BY created_at DESC, id", PLANNED.tag());
    }

    @Override
    public List<PrintOrder> of(long versionKey) {
        return rows.all("version_key = ? ORDER BY id", versionKey);
    }

    @Override
    public Optional<PrintOrder> find(String id) {
        return rows.find(id);
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
        jdbc.sql("UPDATE print_order SET state = ? WHERE version_key = ? AND state IN (?, ?, ?, ?)")
                .params(CANCELLED.tag(), versionKey, PLANNED.tag(), HELD.tag(), NEW.tag(), ACCEPTED.tag())
                .update();
    }

    private boolean change(String id, PrintOrderState from, PrintOrderState to) {
        return jdbc.sql("UPDATE print_order SET state = ? WHERE id = ? AND state = ?")
                        .params(to.tag(), id, from.tag())
                        .update()
                == 1;
    }
}
