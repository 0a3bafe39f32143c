package org.rundruf.web.work;

import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.UnknownAnnouncement;
import org.springframework.stereotype.Component;

/** Finds what has to be there. */
@Component
public class Existing {
    private final Announcements announcements;

    Existing(Announcements announcements) {
        this.announcements = announcements;
    }

    /** @throws UnknownAnnouncement if there is none of that id */
    public Announcement announcement(String id) {
        return announcements
                .find(id)
                .orElseThrow(() -> new UnknownAnnouncement("There is no announcement '" + id + "'."));
    }
}
