package org.rundruf.delivery;

import java.util.Comparator;
import org.rundruf.delivery.LedgerEntry.Place;

/**
 * A counter of the report. Whoever moves several does so in their order, so that no two transactions wait for each other.
 *
 * @param channel its number
 * @param language its number
 * @param notice number of the language of the notice, 0 for none
 * @param state its number
 * @param reason why it ended badly, or empty
 */
record CountCell(long version, int channel, int language, int notice, int state, String reason)
        implements Comparable<CountCell> {
    private static final Comparator<CountCell> ORDER = Comparator.comparingLong(CountCell::version)
            .thenComparingInt(CountCell::channel)
            .thenComparingInt(CountCell::language)
            .thenComparingInt(CountCell::notice)
            .thenComparingInt(CountCell::state)
            .thenComparing(CountCell::reason);

    static CountCell of(Place place, DeliveryState state, String reason) {
        return new CountCell(
                place.version(),
                place.channel(),
                place.language(),
                place.notice(),
                state.code(),
                state.endedBadly() && reason != null ? reason : "");
    }

    @Override
    public int compareTo(CountCell other) {
        return ORDER.compare(this, other);
    }
}
