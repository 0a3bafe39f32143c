package org.rundruf.channel.gate;

import java.time.Duration;
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
    private static final Duration SOON = Duration.ofSeconds(1);

    /** @return true if nothing leaves at that time */
    boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }

    /**
     * When the next message finds out whether it is over. A provider that is out of reach is often back soon, so it is
     * tried after a second, and then after as long as the pause has lasted; a setting waits for somebody to mend it.
     *
     * @param longest no wait is longer
     */
    Instant next(Instant now, Duration longest) {
        Duration lasted = Duration.between(since, now);
        Duration wait = lasted.compareTo(SOON) < 0 ? SOON : lasted;
        boolean isSoon = cause == Cause.UNREACHABLE && wait.compareTo(longest) < 0;
        return now.plus(isSoon ? wait : longest);
    }

    ChannelPause until(Instant later) {
        return new ChannelPause(cause, detail, since, later);
    }
}
