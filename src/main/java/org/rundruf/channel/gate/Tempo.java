package org.rundruf.channel.gate;

import java.time.Duration;
import java.time.Instant;

/**
 * How many messages a second one sender's provider bears. Nobody tells, so it is found out: half as fast whenever the
 * provider says that it is too much, and a little faster with every second in which it does not (additive increase,
 * multiplicative decrease, as in RFC 5681). Not safe for many threads.
 */
final class Tempo {
    /** Of the rate that was too much, the part that is added in a second: back there after ten. */
    private static final double STEP = 0.05;
    /** Without a limit of its own, a sender this much faster than what was once too much is free again. */
    private static final double FREE = 2;

    private final int limit;
    private final Counter counter = new Counter();
    private double tooMuch;
    private double start = Double.POSITIVE_INFINITY;
    private Instant resumed = Instant.MIN;

    /** @param limit the configured rate, 0 for none */
    Tempo(int limit) {
        this.limit = limit;
    }

    /** A message leaves. */
    void count(Instant now) {
        counter.count(now);
    }

    /**
     * It was too much. What was under way together is refused together: that is one refusal.
     *
     * @param resume when messages leave again
     */
    void refused(Instant now, Instant resume) {
        if (!now.isBefore(resumed)) {
            tooMuch = Math.max(1, Math.min(rate(now), counter.perSecond(now)));
            start = Math.max(1, tooMuch / 2);
        }
        resumed = resume.isAfter(resumed) ? resume : resumed;
    }

    /** @return how many may leave in a second, at least 1; 0 for as many as can */
    int perSecond(Instant now) {
        double rate = rate(now);
        return Double.isInfinite(rate) ? 0 : (int) rate;
    }

    private double rate(Instant now) {
        double found = Double.isInfinite(start) ? start : start + Math.max(1, tooMuch * STEP) * seconds(now);
        if (limit > 0) {
            return Math.min(limit, found);
        }
        return found > FREE * tooMuch + 1 ? Double.POSITIVE_INFINITY : found;
    }

    private long seconds(Instant now) {
        return now.isAfter(resumed) ? Duration.between(resumed, now).toSeconds() : 0;
    }

    /** What left in the last whole second, or in this one if that is more. */
    private static final class Counter {
        private long second;
        private int current;
        private int last;

        void count(Instant now) {
            turn(now);
            current++;
        }

        int perSecond(Instant now) {
            turn(now);
            return Math.max(last, current);
        }

        private void turn(Instant now) {
            long next = now.getEpochSecond();
            if (next != second) {
                last = next == second + 1 ? current : 0;
                current = 0;
                second = next;
            }
        }
    }
}
