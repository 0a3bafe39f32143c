package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.testing.MovableClock;

class BackoffTest {
    private static final DeliverySettings SETTINGS = new DeliverySettings(
            40, Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofHours(1), Duration.ZERO);
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        // tries, random, the provider asks for, expires after, expected
        "1,  0,   ,     ,     PT15S",
        "1,  0.5, ,     ,     PT22.5S",
        "1,  1,   ,     ,     PT30S",
        "2,  1,   ,     ,     PT1M",
        "5,  1,   ,     ,     PT8M",
        "9,  1,   ,     ,     PT1H",
        "39, 1,   ,     ,     PT1H",
        "39, 0,   ,     ,     PT30M",
        "1,  1,   PT2H, ,     PT2H",
        "1,  1,   PT1S, ,     PT30S",
        "1,  1,   ,     PT31S, PT30S",
        "1,  1,   ,     PT30S,",
        "40, 1,   ,     ,",
    })
    void waits(int tries, double random, Duration retryAfter, Duration validity, Duration expected) {
        Backoff backoff = new Backoff(clock, fixed(random), SETTINGS);
        Instant expires = validity == null ? null : clock.instant().plus(validity);

        assertThat(backoff.next(tries, retryAfter, expires)
                        .map(next -> Duration.between(clock.instant(), next))
                        .orElse(null))
                .isEqualTo(expected);
    }

    private static RandomGenerator fixed(double value) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public double nextDouble() {
                return value;
            }
        };
    }
}
