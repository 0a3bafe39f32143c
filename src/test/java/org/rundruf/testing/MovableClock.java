package org.rundruf.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.rundruf.announcement.SteadyTime;

/** A clock that stands still until a test moves it. */
public final class MovableClock extends Clock {
    private volatile Instant now;
    private volatile Duration passed = Duration.ZERO;

    /** @param now ISO 8601, such as {@code 2026-11-24T09:00:00Z} */
    public MovableClock(String now) {
        this.now = Instant.parse(now);
    }

    /** Time passes. */
    public void advance(Duration duration) {
        now = now.plus(duration);
        passed = passed.plus(duration);
    }

    /** Somebody sets the clock; no time passes. */
    public void set(Instant other) {
        now = other;
    }

    /** @return how much time has passed, whatever the clock was set to */
    public SteadyTime steady() {
        return () -> passed;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
