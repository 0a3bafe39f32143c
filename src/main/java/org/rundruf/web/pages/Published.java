package org.rundruf.web.pages;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Purpose;
import org.springframework.stereotype.Component;

/** What of an announcement everybody may see: the newest version that went out. */
@Component
class Published {
    private static final Set<AnnouncementState> OUT = EnumSet.of(
            AnnouncementState.SENDING, AnnouncementState.SENT, AnnouncementState.EXPIRED, AnnouncementState.CANCELLED);
    private final Announcements announcements;

    Published(Announcements announcements) {
        this.announcements = announcements;
    }

    Optional<Announcement> find(String id) {
        return announcements.history(id).stream().filter(Published::isOut).findFirst();
    }

    private static boolean isOut(Announcement version) {
        return OUT.contains(version.state())
                && version.sentAt() != null
                && version.document().purpose() != Purpose.EXERCISE;
    }
}
