package org.rundruf.web.api;

import org.rundruf.announcement.Announcement;

/** Where an announcement stands. */
record Standing(String id, int version, String state) {

    static Standing of(Announcement announcement) {
        return new Standing(
                announcement.id(), announcement.version(), announcement.state().tag());
    }
}
