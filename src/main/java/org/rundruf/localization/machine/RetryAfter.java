package org.rundruf.localization.machine;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header that says when to come back (RFC 9110, 10.2.3): seconds, or a date. */
public final class RetryAfter {
    private static final String SECONDS = "\\d{1,9}";

    private RetryAfter() {}

    /** @return how long from now, not negative, or empty if it says nothing that makes sense */
    public static Optional<Duration> parse(String header, Clock clock) {
        String value = header.strip();
        if (value.matches(SECONDS)) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            Duration left = Duration.between(clock.instant(), until);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
