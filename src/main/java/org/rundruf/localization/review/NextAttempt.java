package org.rundruf.localization.review;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.springframework.stereotype.Component;

/** Decides when a language that no engine could fill is tried again. */
@Component
class NextAttempt {
    private static final int MOST_DOUBLINGS = 20;
    private static final Set<AnnouncementState> OVER =
            EnumSet.of(AnnouncementState.CANCELLED, AnnouncementState.EXPIRED);
    /** Who still reads an announcement that went out longer ago reads what there is. */
    private static final Duration STILL_NEWS = Duration.ofDays(1);

    private final Clock clock;
    private final ReviewSettings settings;

    NextAttempt(Clock clock, ReviewSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** @return when a version that was just found is to be filled; null if nobody wants that any more */
    OffsetDateTime first(Announcement version) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean isOver = OVER.contains(version.state()) || version.isExpired(now);
        boolean isNews = version.sentAt() == null || version.sentAt().isAfter(now.minus(STILL_NEWS));
        return isNews && !isOver ? now : null;
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
