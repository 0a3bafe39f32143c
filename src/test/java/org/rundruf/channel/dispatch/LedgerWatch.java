package org.rundruf.channel.dispatch;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.DELIVERED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.READ;
import static org.rundruf.delivery.DeliveryState.SENT;
import static org.rundruf.delivery.DeliveryState.SUPPRESSED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.SharedLedger;
import org.rundruf.delivery.SharedLedger.Standing;

/** Sees whether the ledger keeps its word: nothing lost, nothing twice, only forward, and the report adds up. */
final class LedgerWatch {
    private static final Map<DeliveryState, Set<DeliveryState>> AFTER_THE_END = Map.of(
            ABANDONED, EnumSet.of(ABANDONED, SENT, DELIVERED, READ),
            SUPPRESSED, EnumSet.of(SUPPRESSED, SENT, DELIVERED, READ),
            SENT, EnumSet.of(SENT, DELIVERED, READ, FAILED),
            DELIVERED, EnumSet.of(DELIVERED, READ));
    private static final Set<DeliveryState> MAY_BE_SENT = EnumSet.of(SENT, SUPPRESSED, ABANDONED);
    private static final Set<DeliveryState> REACHED = EnumSet.of(SENT, DELIVERED, READ);

    private final SharedLedger shared;
    private final long version;
    private final SimulatedProvider provider;
    private final List<String> faults = new ArrayList<>();
    private Map<Long, Standing> before = new TreeMap<>();

    LedgerWatch(SharedLedger shared, long version, SimulatedProvider provider) {
        this.shared = shared;
        this.version = version;
        this.provider = provider;
    }

    /** Looks at every delivery, and at what became of it since the last time. */
    void look() {
        Map<Long, Standing> now = shared.standings(version);
        if (!before.isEmpty() && !now.keySet().equals(before.keySet())) {
            faults.add("planned " + before.keySet() + ", but there are " + now.keySet());
        }
        before.forEach((id, earlier) -> compare(id, earlier, now.getOrDefault(id, earlier)));
        before = now;
    }

    private void compare(long id, Standing earlier, Standing later) {
        // Between two looks it may have been heard to be taken, and then to have got stuck.
        boolean mayComeBack = MAY_BE_SENT.contains(earlier.state()) && provider.isStuck(version, later.contact());
        Set<DeliveryState> allowed = earlier.state().isOpen() || mayComeBack
                ? EnumSet.allOf(DeliveryState.class)
                : AFTER_THE_END.getOrDefault(earlier.state(), EnumSet.of(earlier.state()));
        if (!allowed.contains(later.state()) || later.attempt() < earlier.attempt()) {
            faults.add("delivery " + id + " went from " + earlier + " back to " + later);
        }
        if (provider.taken(version, later.contact()) > 1) {
            faults.add("delivery " + id + " went out " + provider.taken(version, later.contact()) + " times, now "
                    + later);
        }
    }

    /** Somebody sends it again to those whom it did not reach; whoever was told to have it must not be among them. */
    void again(Runnable sending) {
        look();
        sending.run();
        Map<Long, Standing> earlier = before;
        before = shared.standings(version);
        before.forEach((id, now) -> wasSentAgain(id, earlier.get(id), now));
    }

    private void wasSentAgain(long id, Standing earlier, Standing now) {
        if (earlier.equals(now)) {
            return;
        }
        if (earlier.state() != FAILED && earlier.state() != ABANDONED) {
            faults.add("delivery " + id + " was sent again, and was " + earlier);
        } else if (earlier.state() == FAILED && provider.taken(version, now.contact()) > 0) {
            provider.admitFailure(version, now.contact());
        }
    }

    /** @return what is wrong, seen at the end; empty if nothing is */
    List<String> faults(Ledger ledger) {
        look();
        before.forEach(this::atTheEnd);
        Map<DeliveryState, Integer> reported = new EnumMap<>(DeliveryState.class);
        ledger.count(version).forEach(count -> reported.merge(count.state(), count.deliveries(), Integer::sum));
        Map<DeliveryState, Integer> counted = new EnumMap<>(DeliveryState.class);
        before.values().forEach(standing -> counted.merge(standing.state(), 1, Integer::sum));
        if (!reported.equals(counted)) {
            faults.add("the report counts " + reported + " where there are " + counted);
        }
        return faults.stream().distinct().toList();
    }

    private void atTheEnd(long id, Standing standing) {
        int taken = provider.taken(version, standing.contact());
        boolean isReached = REACHED.contains(standing.state());
        boolean isUndelivered = standing.state() == FAILED && taken == 1
                || standing.state() == SENT && taken == 0 && provider.isStuck(version, standing.contact());
        if (standing.state().isOpen()) {
            faults.add("delivery " + id + " never ended: " + standing);
        } else if (isReached != (taken > 0) && !isUndelivered) {
            faults.add("delivery " + id + " is " + standing + ", the provider took " + taken);
        }
    }
}
