package org.rundruf.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rundruf.announcement.Channel;

/**
 * How the deliveries of a version stand at this moment, as its counters tell.
 *
 * @param cells by channel, state and reason; none is empty
 * @param isPaused it waits until it is resumed
 * @param closed why nothing more of it goes out, such as {@code cancelled}, or null
 * @param quietUntil when the rest goes on, if it waits for the end of the quiet hours, or null
 */
public record Progress(List<Cell> cells, boolean isPaused, String closed, Instant quietUntil) {

    /**
     * Deliveries that stand alike.
     *
     * @param reason why they ended badly, or wait for the digest; else empty
     */
    public record Cell(Channel channel, DeliveryState state, String reason, int deliveries) {

        /** @return true if they wait for their readers' digest, however quick the channel is */
        public boolean isHeldForDigest() {
            return state == DeliveryState.QUEUED && reason.equals(Held.REASON);
        }
    }

    /** @return how many deliveries there are */
    public int total() {
        return sum(cell -> true);
    }

    /** @return how many still have to be worked on */
    public int open() {
        return sum(cell -> cell.state().isOpen());
    }

    /** @return how many are in one of these states */
    public int in(Set<DeliveryState> states) {
        return sum(cell -> states.contains(cell.state()));
    }

    /** @return how many of all those cells there are */
    public int sum(Predicate<Cell> which) {
        return cells.stream().filter(which).mapToInt(Cell::deliveries).sum();
    }
}
