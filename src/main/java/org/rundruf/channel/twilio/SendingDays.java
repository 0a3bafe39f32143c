package org.rundruf.channel.twilio;

import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.delivery.Delivery;
import org.springframework.stereotype.Component;

/** From when on a delivery may have been sent. */
@Component
class SendingDays {
    private final Announcements announcements;

    SendingDays(Announcements announcements) {
        this.announcements = announcements;
    }

    /** @return a day before its announcement came in: clocks differ, and Twilio's filter knows whole days */
    OffsetDateTime first(Delivery delivery) {
        Announcement version = announcements.version(delivery.version());
        return version.receivedAt().minusDays(1);
    }
}
