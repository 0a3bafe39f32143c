package org.rundruf.delivery;

import java.util.Comparator;
import org.rundruf.delivery.LedgerEntry.Place;

/** A counter of what ended in a minute; moved in order, as {@link CountCell}s are. */
record MinuteCell(long version, int channel, int state) implements Comparable<MinuteCell> {
    private static final Comparator<MinuteCell> ORDER = Comparator.comparingLong(MinuteCell::version)
            .thenComparingInt(MinuteCell::channel)
            .thenComparingInt(MinuteCell::state);

    static MinuteCell of(Place place, DeliveryState state) {
        return new MinuteCell(place.version(), place.channel(), state.code());
    }

    @Override
    public int compareTo(MinuteCell other) {
        return ORDER.compare(this, other);
    }
}
