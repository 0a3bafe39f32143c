package org.rundruf.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rundruf.announcement.Channel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Puts together what goes out in one message. */
@Component
class Digests {
    /** As many as fit into a text message: Twilio takes 1,600 characters. */
    private static final int MOST = 8;

    private static final int MOST_BY_EMAIL = 50;
    /** For as long as somebody else may be changing one of a digest's deliveries. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private static final String POSTPONE = "UPDATE delivery SET due = ? WHERE id = ANY(?) AND due IS NOT NULL";

    private final JdbcTemplate jdbc;
    private final LedgerRows rows;
    private final Held held;
    private final FrequencyCap cap;
    private final Changing changing;
    private final Changes changes;
    private final ObjectProvider<ReplyWindow> windows;

    Digests(
            JdbcTemplate jdbc,
            LedgerRows rows,
            Held held,
            FrequencyCap cap,
            Changing changing,
            Changes changes,
            ObjectProvider<ReplyWindow> windows) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.held = held;
        this.cap = cap;
        this.changing = changing;
        this.changes = changes;
        this.windows = windows;
    }

    /** @return what is being sent: carriers with their riders, and no rider alone */
    List<LedgerRow> whole(List<LedgerRow> sending) {
        Map<Long, List<LedgerRow>> riders = load(held.riders(carriers(sending)).values());
        return sending.stream()
                .filter(row -> !row.entry().isRider())
                .map(row -> row.with(riders.getOrDefault(row.delivery().id(), List.of())))
                .toList();
    }

    /**
     * Gives each carrier what goes out with it, inside the transaction that claims it. What is over by now is ended, what
     * is paused leaves the digest, and where the channel takes no text of ours each goes out for itself.
     *
     * @return what is to be claimed
     */
    List<LedgerRow> form(List<LedgerRow> due, Instant now, Tally tally) {
        Map<Boolean, List<LedgerRow>> carried =
                due.stream().collect(partitioningBy(row -> row.entry().carrier() != null));
        return carried.get(true).isEmpty() ? due : form(carried, now, tally);
    }

    private List<LedgerRow> form(Map<Boolean, List<LedgerRow>> carried, Instant now, Tally tally) {
        List<Long> lost = ids(carried.get(true), row -> row.entry().isRider());
        Map<Long, List<Long>> riders = held.riders(carriers(carried.get(true)));
        Set<Long> locked =
                held.lock(riders.values().stream().flatMap(List::stream).toList());
        Map<Long, List<LedgerRow>> loaded = load(riders.values());
        List<Long> busy = ids(
                carried.get(true),
                row -> !locked.containsAll(riders.getOrDefault(row.delivery().id(), List.of())));
        postpone(lost, null);
        postpone(busy, now.plus(A_MOMENT));

        Forming forming = new Forming(now);
        List<LedgerRow> formed = new ArrayList<>(carried.get(false));
        carried.get(true).stream()
                .filter(row ->
                        row.entry().isCarrier() && !busy.contains(row.delivery().id()))
                .forEach(row ->
                        forming.form(row, loaded.getOrDefault(row.delivery().id(), List.of()), formed));
        changes.apply(forming.moved, tally);
        held.lead(forming.rest);
        return formed;
    }

    /** What becomes of the digests of one transaction. */
    private final class Forming {
        private final Instant now;
        private final List<Change> moved = new ArrayList<>();
        private final List<List<Long>> rest = new ArrayList<>();

        private Forming(Instant now) {
            this.now = now;
        }

        void form(LedgerRow carrier, List<LedgerRow> riders, List<LedgerRow> formed) {
            List<LedgerRow> going = going(riders);
            if (going.isEmpty() || takesText(carrier.delivery())) {
                int most = carrier.delivery().channel() == Channel.EMAIL ? MOST_BY_EMAIL : MOST;
                int with = Math.min(going.size(), most - 1);
                formed.add(carrier.with(going.subList(0, with)));
                if (with < going.size()) {
                    rest.add(ids(going.subList(with, going.size()), row -> true));
                }
            } else {
                part(carrier);
                going.forEach(this::part);
            }
        }

        /** What is paused is parked when it is looked at next. */
        private List<LedgerRow> going(List<LedgerRow> riders) {
            List<LedgerRow> going = new ArrayList<>();
            for (LedgerRow rider : riders) {
                String obstacle = rider.obstacle(now);
                if (obstacle != null) {
                    moved.add(changing.end(rider, obstacle));
                } else if (rider.isPaused()) {
                    moved.add(changing.release(rider.delivery().id(), now));
                } else {
                    going.add(rider);
                }
            }
            return going;
        }

        /** It goes out for itself on one of the next days, or now if that would be too late. */
        private void part(LedgerRow row) {
            Instant expires = row.entry().expires();
            Instant tomorrow = cap.tomorrow();
            boolean isInTime = expires == null || tomorrow.isBefore(expires);
            moved.add(changing.release(row.delivery().id(), isInTime ? tomorrow : now));
        }
    }

    private boolean takesText(Delivery delivery) {
        return delivery.channel() != Channel.WHATSAPP || windows.getObject().takesText(delivery.lastInboundAt());
    }

    private void postpone(List<Long> ids, Instant until) {
        if (!ids.isEmpty()) {
            jdbc.update(POSTPONE, Times.stored(until), new SqlArrayValue("bigint", ids.toArray()));
        }
    }

    private Map<Long, List<LedgerRow>> load(Collection<List<Long>> riders) {
        return rows.load(riders.stream().flatMap(List::stream).toList()).stream()
                .filter(row -> row.entry().state().isOpen() && row.entry().isRider())
                .collect(groupingBy(row -> row.entry().carrier()));
    }

    private static List<Long> carriers(List<LedgerRow> rows) {
        return ids(rows, row -> row.entry().isCarrier());
    }

    private static List<Long> ids(List<LedgerRow> rows, Predicate<LedgerRow> which) {
        return rows.stream().filter(which).map(row -> row.delivery().id()).toList();
    }
}
