package org.rundruf.delivery;

import java.time.Instant;
import java.util.List;

/**
 * Whether and how a version was stopped while it was being sent.
 *
 * @param pausedAt since when it waits, or null if it does not
 * @param closedAt when it was cancelled or superseded, or null
 * @param reason why it was closed, or null
 * @param inFlight what was on its way to a provider when it was closed, and what became of that; the first thousand
 */
public record Halt(Instant pausedAt, Instant closedAt, String reason, List<OnItsWay> inFlight) {
    static final Halt NONE = new Halt(null, null, null, List.of());

    /** @param state its name as in reports */
    public record OnItsWay(long delivery, String channel, String state) {}

    boolean isPaused() {
        return pausedAt != null && closedAt == null;
    }
}
