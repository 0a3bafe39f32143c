package org.rundruf.announcement;

import java.util.Arrays;
import java.util.Optional;

/** Where a version of an announcement stands in its life. */
public enum AnnouncementState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SCHEDULED,
    SENDING,
    SENT,
    CANCELLED,
    EXPIRED;

    /** @return the name used in the API and the database */
    public String tag() {
        return Tags.of(this);
    }

    /** @return the state of that name, or empty */
    public static Optional<AnnouncementState> of(String tag) {
        return Arrays.stream(values()).filter(s -> s.tag().equals(tag)).findFirst();
    }
}
