package org.rundruf.crash;

import java.time.Duration;
import java.time.Instant;

/** How many messages a provider takes in a second from one sender; now and then, for no reason, it says that before. */
final class RateLimit {
    private static final int PER_SECOND = 100;
    private static final Duration PEACE = Duration.ofMinutes(1);

    private long second;
    private int taken;
    private Instant lastWhim = Instant.MIN;

    /** @return true if the message is one too many */
    synchronized boolean isExceeded() {
        long now = Instant.now().getEpochSecond();
        if (now != second) {
            second = now;
            taken = 0;
        }
        taken++;
        return taken > PER_SECOND;
    }

    /** @return true once in a while: whoever is refused all the time sends next to nothing any more */
    synchronized boolean isWhim() {
        Instant now = Instant.now();
        boolean isWhim = lastWhim.isBefore(now.minus(PEACE));
        if (isWhim) {
            lastWhim = now;
        }
        return isWhim;
    }
}
