package org.rundruf.localization.review;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.springframework.stereotype.Component;

/** Decides when a language that no engine could fill is tried again. */
@Component
class NextAttempt {
    private static final int MOST_DOUBLINGS = 20;
    private final Clock clock;
    private final ReviewSettings settings;

    NextAttempt(Clock clock, ReviewSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** @return until when a language that is tried now belongs to whoever tries it */
    OffsetDateTime leaseEnd() {
        return OffsetDateTime.now(clock).plus(settings.lease());
    }

    /**
     * @param attempts how often it was tried, from 1
     * @param asked how long an engine wants to be left alone; zero if it does not say
     * @return when to try again; null if nobody wants it any more by then
     */
    OffsetDateTime after(Announcement version, int attempts, Duration asked) {
        Duration delay = delay(attempts);
        OffsetDateTime next = OffsetDateTime.now(clock).plus(delay.compareTo(asked) < 0 ? asked : delay);
        OffsetDateTime expires = version.document().expires();
        return expires == null || next.isBefore(expires) ? next : null;
    }

    private Duration delay(int attempts) {
        long doubled = settings.backoff().toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(Math.min(doubled, settings.longestBackoff().toMillis()));
    }
}
