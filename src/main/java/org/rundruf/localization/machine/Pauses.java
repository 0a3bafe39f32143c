package org.rundruf.localization.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Engines that are left alone for a while, so that nobody waits for them and they are not asked in vain. */
final class Pauses {
    private final Clock clock;
    private final Duration pause;
    private final Duration rest;
    private final Map<Key, Pause> pauses = new ConcurrentHashMap<>();

    Pauses(Clock clock, Duration pause, Duration rest) {
        this.clock = clock;
        this.pause = pause;
        this.rest = rest;
    }

    /** @return why that engine is not asked now, and for how long, or empty if it may be */
    Optional<EngineFailure> of(String engine, String language) {
        return current(new Key(engine, "")).or(() -> current(new Key(engine, language)));
    }

    /** A refusal may be about one language; everything else is about the engine. */
    void note(String engine, String language, EngineFailure failure) {
        Duration length = switch (failure.reason()) {
            case OVER_QUOTA, REFUSED -> pause;
            case TOO_MANY_REQUESTS, UNAVAILABLE -> failure.retryAfter().orElse(rest);
            case NONSENSE -> Duration.ZERO;
        };
        boolean refused = failure.reason() == EngineFailure.Reason.REFUSED;
        pauses.put(
                new Key(engine, refused ? language : ""),
                new Pause(clock.instant().plus(length), failure));
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

    private record Pause(Instant until, EngineFailure failure) {}
}
