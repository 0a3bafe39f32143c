package org.rundruf.delivery;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rundruf.announcement.Rehearsal;
import org.rundruf.announcement.Urgency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The hours in which nobody is disturbed but by an emergency, on the clocks of the city: where these are set forward or
 * back, the hours are as long as they then are.
 *
 * <p>Unless they are configured, a rehearsal on this machine has none.
 */
@Component
public class QuietHours {
    private static final String USUAL = "21:00-07:00";
    private static final String NONE = "none";

    private final Clock clock;
    private final ZoneId zone;
    private final Rehearsal rehearsal;
    private final boolean isConfigured;
    private final LocalTime begin;
    private final LocalTime end;

    /** @throws IllegalArgumentException if the setting is neither a span of time nor {@code none} */
    QuietHours(Clock clock, ZoneId zone, Rehearsal rehearsal, @Value("${rundruf.quiet-hours:}") String configured) {
        this.clock = clock;
        this.zone = zone;
        this.rehearsal = rehearsal;
        this.isConfigured = !configured.isBlank();
        String hours = isConfigured ? configured.strip() : USUAL;
        String[] span = hours.equals(NONE) ? new String[] {"00:00", "00:00"} : hours.split("-", -1);
        if (span.length != 2) {
            throw unreadable(configured, null);
        }
        try {
            this.begin = LocalTime.parse(span[0].strip());
            this.end = LocalTime.parse(span[1].strip());
        } catch (DateTimeException e) {
            throw unreadable(configured, e);
        }
    }

    private static IllegalArgumentException unreadable(String configured, Exception cause) {
        return new IllegalArgumentException(
                "rundruf.quiet-hours: '" + configured + "' is no span of time; write 21:00-07:00, or none", cause);
    }

    /** @return when what may not disturb goes on, or empty if that is now */
    public Optional<Instant> until() {
        return until(clock.instant());
    }

    /** @return when what may not disturb at that time goes on, or empty if it may go out then */
    Optional<Instant> until(Instant time) {
        return isConfigured || !rehearsal.isOn() ? end(time) : Optional.empty();
    }

    /**
     * Whether a delivery has to wait. What would come too late after these hours does not: nobody would hear of it.
     *
     * @param priority as of {@link Urgency#priority()}
     * @param expires after which nobody wants it, or null
     * @return until when it waits, or empty if it need not
     */
    Optional<Instant> wait(int priority, Instant expires) {
        return wait(priority, expires, clock.instant());
    }

    /** As {@link #wait(int, Instant)}, for what would go out at that time. */
    Optional<Instant> wait(int priority, Instant expires, Instant time) {
        return mayDisturb(priority) ? Optional.empty() : wait(expires, until(time));
    }

    /** As {@link #wait(int, Instant)}, for many deliveries. @param morning as {@link #until()} said for all of them */
    static Optional<Instant> wait(int priority, Instant expires, Optional<Instant> morning) {
        return mayDisturb(priority) ? Optional.empty() : wait(expires, morning);
    }

    private static Optional<Instant> wait(Instant expires, Optional<Instant> morning) {
        return morning.filter(end -> expires == null || end.isBefore(expires));
    }

    private static boolean mayDisturb(int priority) {
        return priority == Urgency.EMERGENCY.priority();
    }

    private Optional<Instant> end(Instant now) {
        ZonedDateTime local = now.atZone(zone);
        LocalTime time = local.toLocalTime();
        boolean isOverMidnight = end.isBefore(begin);
        boolean isQuiet = isOverMidnight
                ? !time.isBefore(begin) || time.isBefore(end)
                : !time.isBefore(begin) && time.isBefore(end);
        if (!isQuiet) {
            return Optional.empty();
        }
        boolean isBeforeMidnight = isOverMidnight && !time.isBefore(begin);
        ZonedDateTime morning = local.toLocalDate()
                .plusDays(isBeforeMidnight ? 1 : 0)
                .atTime(end)
                .atZone(zone);
        return Optional.of(morning.toInstant());
    }
}
