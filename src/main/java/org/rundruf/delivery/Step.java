package org.rundruf.delivery;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a change makes of a row.
 *
 * @param entry as it was read
 * @param move what becomes of it
 */
record Step(LedgerEntry entry, Move move) {
    private static final Set<DeliveryState> TAKEN =
            EnumSet.of(DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ);
    private static final Set<DeliveryState> UNSENT = EnumSet.of(DeliveryState.SUPPRESSED, DeliveryState.ABANDONED);

    /** @return true if it leaves its digest: what ends before it was sent does not take the others with it */
    boolean isAlone() {
        return entry.carrier() != null && (move.isAlone() || entry.isWaiting() && UNSENT.contains(move.state()));
    }

    /** @return true if it is the message that others go out in */
    boolean isShared() {
        return entry.isCarrier() && !isAlone();
    }

    /** @return the same for a delivery that goes out with this one, unless it went a way of its own */
    Optional<Step> of(LedgerEntry rider) {
        boolean isBeside = rider.state() == entry.state();
        boolean isNews = TAKEN.contains(move.state())
                && States.beforeReceipt(move.state()).contains(rider.state());
        return isBeside || isNews ? Optional.of(new Step(rider, move.ofRider())) : Optional.empty();
    }
}
