package org.rundruf.delivery;

import java.time.Instant;

/**
 * What a change makes of a delivery; nobody owns it afterwards, unless it is still held.
 *
 * @param reference the provider's id of the message, or null to leave what is there
 * @param due when it may be claimed, or null unless it waits
 * @param lease from when on it is to be settled, or null unless its fate is unknown
 * @param isHeld true if its owner goes on sending it: then lease and owner stay as they are
 * @param isAlone true if it leaves the digest that it waited for; else what is sent with it shares what becomes of it
 */
record Move(
        DeliveryState state,
        int tries,
        String reference,
        String reason,
        Instant due,
        Instant lease,
        boolean isHeld,
        boolean isAlone) {

    static Move end(LedgerEntry entry, DeliveryState state, String reference, String reason) {
        return new Move(state, entry.tries(), reference, reason, null, null, false, false);
    }

    static Move wait(DeliveryState state, int tries, String reason, Instant due) {
        return wait(state, tries, null, reason, due);
    }

    /** @param reference of the message that was taken in vain, or null to leave what is there */
    static Move wait(DeliveryState state, int tries, String reference, String reason, Instant due) {
        return new Move(state, tries, reference, reason, due, null, false, false);
    }

    /** It waits for the digest: to carry it if it is due, else to go with it. */
    static Move hold(LedgerEntry entry, Instant due) {
        return wait(entry.state(), entry.tries(), Held.REASON, due);
    }

    /** It waits for no digest any more, but goes out for itself. */
    static Move release(LedgerEntry entry, Instant due) {
        return new Move(entry.state(), entry.tries(), null, null, due, null, false, true);
    }

    /** It begins anew, for itself; what was said of it before is over. */
    static Move again(Instant due) {
        return new Move(DeliveryState.QUEUED, 0, null, null, due, null, false, true);
    }

    /** What becomes of a delivery that goes out with another one. */
    Move ofRider() {
        return new Move(state, tries, reference, reason, null, lease, isHeld, false);
    }

    /** While it is being sent, a message is heard to have failed: this one or an earlier one. */
    static Move note(LedgerEntry entry, String reference, String reason) {
        return new Move(entry.state(), entry.tries(), reference, reason, null, null, true, false);
    }

    static Move doubt(LedgerEntry entry, String reason, Instant since) {
        return new Move(DeliveryState.SENDING, entry.tries(), null, reason, null, since, false, false);
    }
}
