package org.rundruf.delivery;

import java.time.Instant;
import org.rundruf.announcement.Channel;

/**
 * A row of the ledger, as far as it decides what a change makes of it.
 *
 * @param id of the delivery
 * @param place which counters it is counted in
 * @param state as it stands
 * @param attempt how often it was claimed
 * @param tries how often a provider did not take it
 * @param reference the provider's id of the message, or null
 * @param reason why it did not go out, or null
 * @param expires after which nobody wants it, or null
 * @param carrier the delivery as which it goes out in a digest, its own id if that is this one, or null
 */
record LedgerEntry(
        long id,
        Place place,
        DeliveryState state,
        int attempt,
        int tries,
        String reference,
        String reason,
        Instant expires,
        Long carrier) {

    Channel channel() {
        return Channel.values()[place.channel()];
    }

    /** @return true if a digest goes out as this delivery */
    boolean isCarrier() {
        return carrier != null && carrier == id;
    }

    /** @return true if it goes out with another one, or waits for that */
    boolean isRider() {
        return carrier != null && carrier != id;
    }

    boolean isWaiting() {
        return state == DeliveryState.QUEUED || state == DeliveryState.RETRYING;
    }

    /**
     * What a delivery is counted by.
     *
     * @param channel its number
     * @param language its number
     * @param notice number of the language of the notice, 0 for none
     */
    record Place(long version, long quarter, int channel, int language, int notice) {}
}
