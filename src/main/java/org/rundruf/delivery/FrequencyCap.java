package org.rundruf.delivery;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.rundruf.announcement.Urgency;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many messages a contact point is sent on one day of the city's clocks, and when the rest goes out as a digest. What is
 * urgent is sent whatever the number.
 */
@Component
class FrequencyCap {
    private static final String NONE = "none";

    private final Clock clock;
    private final ZoneId zone;
    private final QuietHours quietHours;
    private final int most;
    private final LocalTime digestTime;

    /** @throws IllegalArgumentException if a setting is neither a number of messages, nor a time of day */
    FrequencyCap(
            Clock clock,
            ZoneId zone,
            QuietHours quietHours,
            @Value("${rundruf.frequency-cap:" + NONE + "}") String most,
            @Value("${rundruf.digest-time:18:00}") String digestTime) {
        this.clock = clock;
        this.zone = zone;
        this.quietHours = quietHours;
        this.most = most.strip().equals(NONE) ? 0 : number(most);
        this.digestTime = time(digestTime);
    }

    private static int number(String configured) {
        if (!configured.strip().matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException(
                    "rundruf.frequency-cap: '" + configured + "' is no number of messages a day; write 3, or none");
        }
        return Integer.parseInt(configured.strip());
    }

    private static LocalTime time(String configured) {
        try {
            return LocalTime.parse(configured.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "rundruf.digest-time: '" + configured + "' is no time of day; write 18:00", e);
        }
    }

    /** @return true if it counts and may be held, as of {@link Urgency#priority()} */
    boolean appliesTo(int priority) {
        return isOn() && priority >= Urgency.NORMAL.priority();
    }

    boolean isOn() {
        return most > 0;
    }

    int most() {
        return most;
    }

    /** @return today, in days since 1970-01-01 */
    int day() {
        return (int) today().toEpochDay();
    }

    /** @return when tomorrow begins */
    Instant tomorrow() {
        return today().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** @return when the next digest goes out: not in quiet hours, but at their end */
    Instant digest() {
        Instant now = clock.instant();
        ZonedDateTime today = today().atTime(digestTime).atZone(zone);
        Instant next = today.toInstant().isAfter(now)
                ? today.toInstant()
                : today().plusDays(1).atTime(digestTime).atZone(zone).toInstant();
        return quietHours.until(next).orElse(next);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
