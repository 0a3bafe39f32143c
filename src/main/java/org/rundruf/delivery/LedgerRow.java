package org.rundruf.delivery;

import java.time.Instant;

/**
 * A delivery with what decides whether it still goes out.
 *
 * @param delivery as it stands in the ledger
 * @param tries how often a provider did not take it
 * @param isStopped the contact point wants nothing more
 * @param closed why its version sends nothing more, or null
 * @param expires after which nobody wants it, or null
 */
record LedgerRow(Delivery delivery, int tries, boolean isStopped, String closed, Instant expires) {

    /** @return why it must not go out at that time, or null */
    String obstacle(Instant now) {
        if (closed != null) {
            return closed;
        }
        if (isStopped) {
            return "stopped";
        }
        return expires != null && !now.isBefore(expires) ? "expired" : null;
    }

    /** @return how it ends if there is an obstacle */
    DeliveryState end() {
        boolean expiredWhileRetrying = tries > 0 && closed == null && !isStopped;
        return expiredWhileRetrying ? DeliveryState.ABANDONED : DeliveryState.SUPPRESSED;
    }
}
