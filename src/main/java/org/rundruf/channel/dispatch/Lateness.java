package org.rundruf.channel.dispatch;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells, in the log and by a metric, of announcements whose time had come while the hub was not there. */
@Component
class Lateness {
    private static final Logger LOG = LoggerFactory.getLogger(Lateness.class);

    private final Announcements announcements;
    private final MeterRegistry meters;

    Lateness(Announcements announcements, MeterRegistry meters) {
        this.announcements = announcements;
        this.meters = meters;
    }

    /** @param announcement that has just begun to go out, or was found to have expired */
    void tell(Announcement announcement) {
        announcements.late(announcement.key()).ifPresent(time -> tell(announcement, time));
    }

    private void tell(Announcement announcement, Duration time) {
        boolean isOver = announcement.state() == AnnouncementState.EXPIRED;
        LOG.warn(
                "Announcement {} (version {}) was to go out at {}, {} ago; {}",
                announcement.id(),
                announcement.version(),
                announcement.document().publish(),
                time,
                isOver ? "it has expired and goes to nobody" : "it goes out now");
        meters.timer("rundruf.announcements.late", "outcome", isOver ? "expired" : "sent")
                .record(time);
    }
}
