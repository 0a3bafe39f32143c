package org.rundruf.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.rundruf.announcement.Document;
import org.springframework.stereotype.Component;

/** Says before anything is sent when it will leave. */
@Component
public class Departures {
    private final QuietHours quietHours;
    private final FrequencyCap cap;
    private final Clock clock;

    Departures(QuietHours quietHours, FrequencyCap cap, Clock clock) {
        this.quietHours = quietHours;
        this.cap = cap;
        this.clock = clock;
    }

    /** @return when messages about it would leave */
    public Departure of(Document document) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean isPlanned = document.publish() != null && document.publish().isAfter(now);
        OffsetDateTime begins = isPlanned ? document.publish() : now;
        int priority = document.urgency().priority();
        Instant expires = Optional.ofNullable(document.expires())
                .map(OffsetDateTime::toInstant)
                .orElse(null);
        return new Departure(
                begins,
                isPlanned,
                quietHours
                        .wait(priority, expires, begins.toInstant())
                        .map(Times::stored)
                        .orElse(null),
                quietHours.until(begins.toInstant()).isPresent(),
                cap.appliesTo(priority) ? cap.most() : 0,
                Times.stored(cap.digest()));
    }
}
