package org.rundruf.localization.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Engines that are left alone for a while, so that nobody waits for them and they are not asked in vain.
 *
 * <p>One that says when to come back gets its will. Of another nobody knows how long it takes, so it rests twice as long
 * after each failure in a row, and not quite as long on every hub, so that they do not all come back at once.
 */
final class Pauses {
    private static final int MOST_DOUBLINGS = 10;
    /** The part of a rest that chance takes away. */
    private static final double SPREAD = 0.2;

    private final Clock clock;
    private final Duration pause;
    private final Duration rest;
    private final RandomGenerator random;
    private final Map<Key, Pause> pauses = new ConcurrentHashMap<>();

    /**
     * @param pause after a refusal, and the longest rest
     * @param rest after the first failure
     */
    Pauses(Clock clock, Duration pause, Duration rest, RandomGenerator random) {
        this.clock = clock;
        this.pause = pause;
        this.rest = rest;
        this.random = random;
    }

    /** @return why that engine is not asked now, and for how long, or empty if it may be */
    Optional<EngineFailure> of(String engine, String language) {
        return current(new Key(engine, "")).or(() -> current(new Key(engine, language)));
    }

    /** A refusal may be about one language; everything else is about the engine. */
    void note(String engine, String language, EngineFailure failure) {
        if (failure.reason() == EngineFailure.Reason.NONSENSE) {
            return;
        }
        boolean refused = failure.reason() == EngineFailure.Reason.REFUSED;
        pauses.compute(new Key(engine, refused ? language : ""), (key, last) -> next(last, failure));
    }

    /** An engine that answered has no failures in a row. */
    void answered(String engine) {
        pauses.computeIfPresent(new Key(engine, ""), (key, last) -> isOver(last) ? null : last);
    }

    private Pause next(Pause last, EngineFailure failure) {
        // those that were asked together fail together: that is one failure
        int before = last == null ? 0 : isOver(last) ? last.failures() : last.failures() - 1;
        Instant until = clock.instant().plus(length(failure, before));
        return new Pause(until, failure, before + 1);
    }

    private Duration length(EngineFailure failure, int before) {
        return switch (failure.reason()) {
            case OVER_QUOTA, REFUSED -> pause;
            case TOO_MANY_REQUESTS, UNAVAILABLE -> failure.retryAfter().orElseGet(() -> growing(before));
            case NONSENSE -> Duration.ZERO;
        };
    }

    private Duration growing(int before) {
        Duration most = pause.compareTo(rest) > 0 ? pause : rest;
        Duration doubled = rest.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        Duration length = doubled.compareTo(most) > 0 ? most : doubled;
        return length.minus(Duration.ofMillis((long) (length.toMillis() * SPREAD * random.nextDouble())));
    }

    private boolean isOver(Pause last) {
        return !clock.instant().isBefore(last.until());
    }

    private Optional<EngineFailure> current(Key key) {
        Instant now = clock.instant();
        return Optional.ofNullable(pauses.get(key))
                .filter(current -> now.isBefore(current.until()))
                .map(current -> new EngineFailure(
                        current.failure().reason(),
                        current.failure().getMessage(),
                        Duration.between(now, current.until())));
    }

    private record Key(String engine, String language) {}

    private record Pause(Instant until, EngineFailure failure, int failures) {}
}
