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
 * @param reason why it ended badly, or that it is held for a digest; else empty
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
                isCounted(state, reason) ? reason : "");
    }

    private static boolean isCounted(DeliveryState state, String reason) {
        return reason != null && (state.endedBadly() || state == DeliveryState.QUEUED && reason.equals(Held.REASON));
    }

    @Override
    public int compareTo(CountCell other) {
        return ORDER.compare(this, other);
    }
}
