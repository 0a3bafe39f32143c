package org.rundruf.crash;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** How servers go wrong, in seeded turns. */
final class Mishaps {
    private static final int LONGEST_MILLIS = 8;
    private static final int OF = 1000;

    /** What happens to a message that is handed in. */
    enum Mishap {
        BUSY(15),
        ERROR_BEFORE(5),
        ERROR_AFTER(5),
        RESET_BEFORE(5),
        RESET_AFTER(5),
        REFUSED_FOR_NOW(15);

        private final int perMille;

        Mishap(int perMille) {
            this.perMille = perMille;
        }
    }

    private final Random random;
    private final Map<Mishap, Integer> counts = new EnumMap<>(Mishap.class);

    Mishaps(long seed) {
        this.random = new Random(seed);
    }

    /** @return what goes wrong with the next message, or null */
    synchronized Mishap next() {
        int drawn = random.nextInt(OF);
        for (Mishap mishap : Mishap.values()) {
            drawn -= mishap.perMille;
            if (drawn < 0) {
                counts.merge(mishap, 1, Integer::sum);
                return mishap;
            }
        }
        return null;
    }

    synchronized boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A server takes its time. */
    void delay() {
        LockSupport.parkNanos(Duration.ofMillis(latency()).toNanos());
    }

    private synchronized int latency() {
        return random.nextInt(LONGEST_MILLIS);
    }
}
