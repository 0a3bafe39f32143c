package org.rundruf.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A delivery with what decides whether it goes out.
 *
 * @param delivery as those know it who send it
 * @param entry as it stands in the ledger
 * @param priority its place in the order of dispatch; 0 leaves first
 * @param isStopped the contact point wants nothing more
 * @param closed why its version sends nothing more, or null
 * @param isReached another contact point of the same person got it, and one is enough
 * @param isPaused its version is not to go on now
 * @param riders what goes out in the same digest; empty unless it carries one
 */
record LedgerRow(
        Delivery delivery,
        LedgerEntry entry,
        int priority,
        boolean isStopped,
        String closed,
        boolean isReached,
        boolean isPaused,
        List<LedgerRow> riders) {
    /** The same for everybody who gets the same, so that a digest is rendered once for them. */
    private static final Comparator<LedgerRow> ORDER = Comparator.comparingInt(LedgerRow::priority)
            .thenComparingLong(row -> row.delivery().version());

    /** Why nothing more goes to a person whom an emergency has reached. */
    static final String REACHED = "already reached";

    /** @return the same, carrying others; a digest of one is an ordinary message */
    LedgerRow with(List<LedgerRow> others) {
        List<Delivery.Item> digest = others.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(this), others.stream())
                        .sorted(ORDER)
                        .map(row -> row.delivery().item())
                        .toList();
        return new LedgerRow(
                delivery.with(digest), entry, priority, isStopped, closed, isReached, isPaused, List.copyOf(others));
    }

    /** @return why it must never go out, as of that time, or null */
    String obstacle(Instant now) {
        if (closed != null) {
            return closed;
        }
        if (isStopped) {
            return "stopped";
        }
        if (isReached) {
            return REACHED;
        }
        return entry.expires() != null && !now.isBefore(entry.expires()) ? "expired" : null;
    }

    /** @return from when on nobody wants it, or null; of a digest the others are still wanted */
    Instant expires() {
        return riders.isEmpty() ? entry.expires() : null;
    }

    Ticket ticket() {
        return new Ticket(delivery.id(), delivery.attempt(), priority);
    }

    /** @return what stands for it once it is claimed for whoever takes it */
    Ticket nextTicket() {
        return new Ticket(delivery.id(), delivery.attempt() + 1, priority);
    }

    /** @return how it ends if there is an obstacle */
    DeliveryState end() {
        boolean expiredWhileRetrying = entry.tries() > 0 && closed == null && !isStopped && !isReached;
        return expiredWhileRetrying ? DeliveryState.ABANDONED : DeliveryState.SUPPRESSED;
    }
}
