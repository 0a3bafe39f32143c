package org.rundruf.localization.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rundruf.localization.machine.EngineFailure.Reason;

/** Why one engine after the other did not translate. */
final class Failures {
    /** What soon passes comes first. */
    private static final List<Reason> BY_HOPE =
            List.of(Reason.TOO_MANY_REQUESTS, Reason.UNAVAILABLE, Reason.OVER_QUOTA, Reason.NONSENSE, Reason.REFUSED);

    private final int characters;
    private final List<EngineFailure> failures = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    private int taken;

    /** @param characters how many each engine is sent */
    Failures(int characters) {
        this.characters = characters;
    }

    /** Whoever answers nonsense has taken the text nevertheless. */
    void add(String engine, EngineFailure failure) {
        taken += failure.reason() == Reason.NONSENSE ? characters : 0;
        paused(engine, failure);
    }

    /** Adds one that was not asked. */
    void paused(String engine, EngineFailure failure) {
        failures.add(failure);
        messages.add(engine + ": " + failure.getMessage());
    }

    /** @return how many characters those who failed took */
    int taken() {
        return taken;
    }

    /** @return all of them in one, with the reason that gives most hope */
    EngineFailure summary() {
        return failures.stream()
                .min(Comparator.comparingInt(failure -> BY_HOPE.indexOf(failure.reason())))
                .map(best -> new EngineFailure(best.reason(), String.join("; ", messages), soonest(), taken))
                .orElseGet(() -> new EngineFailure(Reason.REFUSED, "no translation engine is configured", null, 0));
    }

    private Duration soonest() {
        return failures.stream()
                .flatMap(failure -> failure.retryAfter().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
