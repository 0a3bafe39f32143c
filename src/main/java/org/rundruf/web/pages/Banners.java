package org.rundruf.web.pages;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.springframework.stereotype.Component;

/** What has to be known about an announcement before it is read. */
@Component
class Banners {
    private final Clock clock;

    Banners(Clock clock) {
        this.clock = clock;
    }

    List<Banner> of(Announcement announcement, Entry entry, Page page) {
        List<Banner> banners = new ArrayList<>();
        if (announcement.state() == AnnouncementState.CANCELLED) {
            banners.add(new Banner(page.words("page.cancelledBanner"), true));
        } else if (isExpired(announcement)) {
            banners.add(new Banner(page.words("page.expired"), true));
        }
        if (entry.corrected() != null) {
            banners.add(new Banner(entry.corrected(), false));
        }
        return banners;
    }

    /** @return true if it does not hold any more */
    boolean isOver(Announcement announcement) {
        return announcement.state() == AnnouncementState.CANCELLED || isExpired(announcement);
    }

    private boolean isExpired(Announcement announcement) {
        OffsetDateTime expires = announcement.document().expires();
        return announcement.state() == AnnouncementState.EXPIRED
                || expires != null && expires.isBefore(OffsetDateTime.now(clock));
    }
}
