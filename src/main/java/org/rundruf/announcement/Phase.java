package org.rundruf.announcement;

import java.util.Arrays;
import java.util.Optional;

/** Where an announcement is in the eyes of an office; each is in exactly one. */
public enum Phase {
    /** Under way, or sent and still valid. */
    CURRENT,
    /** Submitted or approved: somebody has to do something. */
    WAITING,
    SCHEDULED,
    DRAFTS,
    /** Cancelled, expired, or sent and no longer valid. */
    PAST;

    /** @return the name used in addresses and label keys */
    public String tag() {
        return Tags.of(this);
    }

    /** @return the phase of that name, or empty */
    public static Optional<Phase> of(String tag) {
        return Arrays.stream(values()).filter(s -> s.tag().equals(tag)).findFirst();
    }
}
