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
import org.rundruf.audit.AuditNote;
import org.rundruf.audit.AuditTrail;
import org.rundruf.localization.review.TranslationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** The print shop's list in the database. */
@Repository
class JdbcPrintOrders implements PrintOrders {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final PrintOrderRows rows;
    private final Waiting waiting;
    private final PrintRequests requests;
    private final TransactionTemplate transaction;
    private final AuditTrail trail;

    JdbcPrintOrders(JdbcClient jdbc, Clock clock, TransactionTemplate transaction, AuditTrail trail) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = new PrintOrderRows(jdbc);
        this.waiting = new Waiting(jdbc, clock);
        this.requests = new PrintRequests(jdbc, clock, trail);
        this.transaction = transaction;
        this.trail = trail;
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
        transaction.executeWithoutResult(status -> {
            if (waiting.hold(id, reason)) {
                note(id, HELD);
            }
        });
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
        shift(change.version(), List.of(HELD), PLANNED);
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
        shift(versionKey, List.of(PLANNED, HELD, NEW, ACCEPTED), CANCELLED);
    }

    private void shift(long versionKey, List<PrintOrderState> from, PrintOrderState to) {
        of(versionKey).stream()
                .filter(order -> from.contains(order.state()))
                .forEach(order -> from.stream().anyMatch(state -> change(order.id(), state, to)));
    }

    private boolean change(String id, PrintOrderState from, PrintOrderState to) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean changed = jdbc.sql("UPDATE print_order SET state = ? WHERE id = ? AND state = ?")
                            .params(to.tag(), id, from.tag())
                            .update()
                    == 1;
            if (changed) {
                note(id, to);
            }
            return changed;
        }));
    }

    private void note(String id, PrintOrderState state) {
        trail.note(AuditNote.of("print-order." + state.tag()).about(id));
    }
}
