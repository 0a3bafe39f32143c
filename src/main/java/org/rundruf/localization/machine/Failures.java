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

    private final List<EngineFailure> failures = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();

    void add(String engine, EngineFailure failure) {
        failures.add(failure);
        messages.add(engine + ": " + failure.getMessage());
    }

    /** @return all of them in one, with the reason that gives most hope */
    EngineFailure summary() {
        return failures.stream()
                .min(Comparator.comparingInt(failure -> BY_HOPE.indexOf(failure.reason())))
                .map(best -> new EngineFailure(best.reason(), String.join("; ", messages), soonest()))
                .orElseGet(() -> new EngineFailure(Reason.REFUSED, "no translation engine is configured", null));
    }

    private Duration soonest() {
        return failures.stream()
                .flatMap(failure -> failure.retryAfter().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
