package org.rundruf.delivery;

import java.util.SortedMap;
import java.util.TreeMap;
import org.rundruf.delivery.LedgerEntry.Place;

/** How far the counters move for what happens in one transaction. */
final class Tally {
    private final SortedMap<CountCell, Integer> cells = new TreeMap<>();
    private final SortedMap<QuarterCell, Integer> quarters = new TreeMap<>();
    private final SortedMap<MinuteCell, Integer> ended = new TreeMap<>();

    void add(Place place, DeliveryState state, String reason, int deliveries) {
        cells.merge(CountCell.of(place, state, reason), deliveries, Integer::sum);
        quarters.merge(QuarterCell.of(place, state), deliveries, Integer::sum);
        if (!state.isOpen()) {
            ended.merge(MinuteCell.of(place, state), deliveries, Integer::sum);
        }
    }

    void move(LedgerEntry entry, DeliveryState state, String reason) {
        add(entry.place(), entry.state(), entry.reason(), -1);
        add(entry.place(), state, reason, 1);
    }

    SortedMap<CountCell, Integer> cells() {
        return moved(cells);
    }

    SortedMap<QuarterCell, Integer> quarters() {
        return moved(quarters);
    }

    /** @return what came to an end, and what left it again */
    SortedMap<MinuteCell, Integer> ended() {
        return moved(ended);
    }

    private static <K> SortedMap<K, Integer> moved(SortedMap<K, Integer> all) {
        all.values().removeIf(difference -> difference == 0);
        return all;
    }
}
