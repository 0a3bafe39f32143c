package org.rundruf.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Decides when a delivery that a provider did not take is tried again: exponentially later, spread at random. */
class Backoff {
    private static final int MOST_DOUBLINGS = 20;

    private final Clock clock;
    private final RandomGenerator random;
    private final DeliverySettings settings;

    Backoff(Clock clock, RandomGenerator random, DeliverySettings settings) {
        this.clock = clock;
        this.random = random;
        this.settings = settings;
    }

    /** @return true if a delivery that was refused this often is given up */
    boolean isUsedUp(int tries) {
        return tries >= settings.attempts();
    }

    /**
     * @param tries how often a provider did not take it, from 1
     * @param retryAfter the shortest wait the provider asks for, or null
     * @param expires after which nobody wants it any more, or null
     * @return when to try again, or empty if it is given up
     */
    Optional<Instant> next(int tries, Duration retryAfter, Instant expires) {
        if (isUsedUp(tries)) {
            return Optional.empty();
        }
        Instant next = clock.instant().plus(longer(delay(tries), retryAfter));
        return Optional.of(next).filter(time -> expires == null || time.isBefore(expires));
    }

    /** Between half of the wait and all of it, so that what failed together does not come back together. */
    private Duration delay(int tries) {
        long doubled = settings.backoff().toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
        long longest = Math.min(doubled, settings.longestBackoff().toMillis());
        return Duration.ofMillis(longest / 2 + Math.round(random.nextDouble() * (longest / 2.0)));
    }

    private static Duration longer(Duration delay, Duration asked) {
        return asked == null || asked.compareTo(delay) < 0 ? delay : asked;
    }
}
