package org.rundruf.web.office.report;

import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.DELIVERED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.READ;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;
import static org.rundruf.delivery.DeliveryState.SENT;
import static org.rundruf.delivery.DeliveryState.SUPPRESSED;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.delivery.DeliveryState;

/**
 * States as people tell them apart.
 *
 * @param arrived delivered or read
 * @param sent with the provider, which has not said what became of them
 * @param open still to be worked on
 * @param missed failed or given up
 * @param withheld not sent on purpose
 */
record Sums(int arrived, int sent, int open, int missed, int withheld) {
    static final Sums NONE = new Sums(0, 0, 0, 0, 0);

    static Sums of(Map<DeliveryState, Integer> states) {
        return new Sums(
                of(states, DELIVERED, READ),
                of(states, SENT),
                of(states, QUEUED, SENDING, RETRYING),
                of(states, FAILED, ABANDONED),
                of(states, SUPPRESSED));
    }

    /** @return all of them */
    public int total() {
        return arrived + sent + open + missed + withheld;
    }

    /** @return those that left the hub and were taken */
    public int out() {
        return arrived + sent;
    }

    /** @return names of the numbers that are not 0, all of them first */
    List<String> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("total", total());
        kinds.put("arrived", arrived);
        kinds.put("sent", sent);
        kinds.put("open", open);
        kinds.put("missed", missed);
        kinds.put("withheld", withheld);
        kinds.values().removeIf(number -> number == 0);
        return List.copyOf(kinds.keySet());
    }

    Sums plus(Sums other) {
        return new Sums(
                arrived + other.arrived,
                sent + other.sent,
                open + other.open,
                missed + other.missed,
                withheld + other.withheld);
    }

    private static int of(Map<DeliveryState, Integer> states, DeliveryState... wanted) {
        return Arrays.stream(wanted)
                .mapToInt(state -> states.getOrDefault(state, 0))
                .sum();
    }
}
