package org.rundruf.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Holds what would be more than people are sent in a day, for the digest. */
@Component
class Overflow {
    /** What would be over by the time of the digest: nobody would hear of it. */
    private static final String TOO_LATE = """
            SELECT d.id FROM delivery d JOIN announcement_version v ON v.version_key = d.version
            WHERE d.id = ANY(?) AND v.valid_until <= ?
            """;

    private final JdbcTemplate jdbc;
    private final FrequencyCap cap;
    private final SentToday sentToday;
    private final Held held;
    private final Corrections corrections;
    private final Changing changing;
    private final Changes changes;

    Overflow(
            JdbcTemplate jdbc,
            FrequencyCap cap,
            SentToday sentToday,
            Held held,
            Corrections corrections,
            Changing changing,
            Changes changes) {
        this.jdbc = jdbc;
        this.cap = cap;
        this.sentToday = sentToday;
        this.held = held;
        this.corrections = corrections;
        this.changing = changing;
        this.changes = changes;
    }

    /**
     * Counts what goes out today and holds what is over the limit, inside the transaction that claims the rest.
     *
     * @return what may go out now
     */
    List<LedgerRow> hold(List<LedgerRow> due, Instant now, Tally tally) {
        List<LedgerRow> limited = due.stream().filter(this::isLimited).toList();
        List<Long> contacts = due.stream()
                .filter(row -> cap.isOn() && (isLimited(row) || row.entry().isCarrier()))
                .map(row -> row.delivery().contact())
                .toList();
        if (contacts.isEmpty()) {
            return due;
        }
        Map<Long, Integer> sent = sentToday.hold(contacts);
        Set<Long> live = held.lockNew(ids(limited));
        List<LedgerRow> mine = limited.stream()
                .filter(row -> live.contains(row.delivery().id()))
                .toList();
        List<LedgerRow> over = withoutExceptions(count(mine, sent));
        putOff(over, now, tally);
        Set<Long> gone = new HashSet<>(ids(limited));
        gone.removeAll(ids(mine));
        gone.addAll(ids(over));
        return due.stream().filter(row -> !gone.contains(row.delivery().id())).toList();
    }

    /** What was claimed before was counted then. */
    private boolean isLimited(LedgerRow row) {
        return cap.appliesTo(row.priority())
                && row.delivery().attempt() == 0
                && row.entry().carrier() == null;
    }

    /** @return what is over the limit */
    private List<LedgerRow> count(List<LedgerRow> rows, Map<Long, Integer> sent) {
        TreeMap<Long, Integer> more = new TreeMap<>();
        List<LedgerRow> over = new ArrayList<>();
        for (LedgerRow row : rows) {
            long contact = row.delivery().contact();
            if (sent.get(contact) + more.getOrDefault(contact, 0) < cap.most()) {
                more.merge(contact, 1, Integer::sum);
            } else {
                over.add(row);
            }
        }
        sentToday.count(more);
        return over;
    }

    private List<LedgerRow> withoutExceptions(List<LedgerRow> over) {
        Set<Long> exceptions = new HashSet<>();
        if (!over.isEmpty()) {
            SqlArrayValue ids = new SqlArrayValue("bigint", ids(over).toArray());
            exceptions.addAll(ids(corrections.forThoseWhoGotIt(over)));
            exceptions.addAll(jdbc.queryForList(TOO_LATE, Long.class, ids, Times.stored(cap.digest())));
        }
        return over.stream()
                .filter(row -> !exceptions.contains(row.delivery().id()))
                .toList();
    }

    /** The first of each contact point carries the digest, unless one waits for it already. */
    private void putOff(List<LedgerRow> over, Instant now, Tally tally) {
        if (over.isEmpty()) {
            return;
        }
        Instant digest = cap.digest();
        Map<Long, Long> carriers =
                held.carriers(over.stream().map(row -> row.delivery().contact()).toList(), now);
        List<Change> waiting = new ArrayList<>();
        List<long[]> added = new ArrayList<>();
        for (LedgerRow row : over) {
            long id = row.delivery().id();
            long contact = row.delivery().contact();
            long carrier = carriers.computeIfAbsent(contact, first -> id);
            waiting.add(changing.hold(id, carrier == id ? digest : null));
            added.add(new long[] {id, contact, carrier});
        }
        changes.apply(waiting, tally);
        held.add(added, digest);
    }

    private static List<Long> ids(Collection<LedgerRow> rows) {
        return rows.stream().map(row -> row.delivery().id()).toList();
    }
}
