package org.rundruf.localization.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.localization.machine.EngineFailure.Reason;
import org.rundruf.testing.MovableClock;

class PausesTest {
    private final MovableClock clock = new MovableClock("2026-11-24T08:00:00Z");

    private Pauses pauses(double chance) {
        return new Pauses(clock, Duration.ofHours(1), Duration.ofMinutes(1), new Chance(chance));
    }

    private static EngineFailure failure(Reason reason, Duration retryAfter) {
        return new EngineFailure(reason, "no", retryAfter);
    }

    private Duration left(Pauses pauses) {
        return pauses.of("deepl", "ar").flatMap(EngineFailure::retryAfter).orElse(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MANY_REQUESTS, 0, 1, 60",
        "TOO_MANY_REQUESTS, 0, 2, 120",
        "TOO_MANY_REQUESTS, 0, 4, 480",
        "TOO_MANY_REQUESTS, 0, 7, 3600",
        "TOO_MANY_REQUESTS, 0, 40, 3600",
        "TOO_MANY_REQUESTS, 0.5, 1, 54",
        "UNAVAILABLE, 0.5, 2, 108",
        "OVER_QUOTA, 0.5, 3, 3600",
        "NONSENSE, 0, 3, 0"
    })
    void anEngineRestsTwiceAsLongAfterEachFailureInARow(Reason reason, double chance, int failures, long seconds) {
        Pauses pauses = pauses(chance);
        for (int i = 0; i < failures; i++) {
            clock.advance(Duration.ofHours(2));
            pauses.note("deepl", "ar", failure(reason, null));
        }
        assertThat(left(pauses)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whatSaysWhenToComeBackGetsItsWill() {
        Pauses pauses = pauses(0.5);
        pauses.note("deepl", "ar", failure(Reason.TOO_MANY_REQUESTS, Duration.ofSeconds(17)));
        assertThat(left(pauses)).isEqualTo(Duration.ofSeconds(17));
    }

    @Test
    void failuresOfRequestsThatWereOutTogetherAreOne() {
        Pauses pauses = pauses(0);
        pauses.note("deepl", "ar", failure(Reason.TOO_MANY_REQUESTS, null));
        pauses.note("deepl", "uk", failure(Reason.TOO_MANY_REQUESTS, null));
        assertThat(left(pauses)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anAnswerEndsTheRow() {
        Pauses pauses = pauses(0);
        pauses.note("deepl", "ar", failure(Reason.UNAVAILABLE, null));
        clock.advance(Duration.ofMinutes(2));
        pauses.answered("deepl");
        pauses.note("deepl", "ar", failure(Reason.UNAVAILABLE, null));
        assertThat(left(pauses)).isEqualTo(Duration.ofMinutes(1));
    }

    private record Chance(double always) implements java.util.random.RandomGenerator {
        @Override
        public long nextLong() {
            return 0;
        }

        @Override
        public double nextDouble() {
            return always;
        }
    }
}
