package org.rundruf.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * When the deliveries of a version ended.
 *
 * @param from beginning of the first slot
 * @param seconds how long each slot is
 * @param slots what changed in each: how many more are in a state than before; less than none if they left it again
 */
public record Timeline(Instant from, long seconds, List<Map<DeliveryState, Integer>> slots) {

    /** @return true if nothing has ended yet */
    public boolean isEmpty() {
        return slots.isEmpty();
    }
}
