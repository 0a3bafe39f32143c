package org.rundruf.delivery;

import java.time.Instant;

/**
 * What a change makes of a delivery; nobody owns it afterwards.
 *
 * @param reference the provider's id of the message, or null to leave what is there
 * @param due when it may be claimed, or null unless it waits
 * @param lease from when on it is to be settled, or null unless its fate is unknown
 */
record Move(DeliveryState state, int tries, String reference, String reason, Instant due, Instant lease) {

    static Move end(LedgerEntry entry, DeliveryState state, String reference, String reason) {
        return new Move(state, entry.tries(), reference, reason, null, null);
    }

    static Move wait(DeliveryState state, int tries, String reason, Instant due) {
        return new Move(state, tries, null, reason, due, null);
    }

    static Move doubt(LedgerEntry entry, String reason, Instant since) {
        return new Move(DeliveryState.SENDING, entry.tries(), null, reason, null, since);
    }
}
