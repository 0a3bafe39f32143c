package org.rundruf.delivery;

import java.util.Comparator;
import org.rundruf.delivery.LedgerEntry.Place;

/** A counter of the report by quarter; moved in order, as {@link CountCell}s are. */
record QuarterCell(long version, long quarter, int state) implements Comparable<QuarterCell> {
    private static final Comparator<QuarterCell> ORDER = Comparator.comparingLong(QuarterCell::version)
            .thenComparingLong(QuarterCell::quarter)
            .thenComparingInt(QuarterCell::state);

    static QuarterCell of(Place place, DeliveryState state) {
        return new QuarterCell(place.version(), place.quarter(), state.code());
    }

    @Override
    public int compareTo(QuarterCell other) {
        return ORDER.compare(this, other);
    }
}
