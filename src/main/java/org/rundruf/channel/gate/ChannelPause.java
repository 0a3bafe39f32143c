package org.rundruf.channel.gate;

import java.time.Instant;

/**
 * A time in which a channel sends nothing: its deliveries wait in the ledger and use up no tries.
 *
 * @param cause why; a channel has at most one pause of each cause
 * @param detail for the operator: what is wrong and what to look at
 * @param since when it began
 * @param until when it ends by itself, or when the next message is let through to find out; null if only somebody ends it
 */
public record ChannelPause(Cause cause, String detail, Instant since, Instant until) {

    /** @return true if nothing leaves at that time */
    boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }

    ChannelPause until(Instant later) {
        return new ChannelPause(cause, detail, since, later);
    }
}
