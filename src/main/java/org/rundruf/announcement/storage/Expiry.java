package org.rundruf.announcement.storage;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Rehearsal;
import org.rundruf.announcement.WrongState;

/** Whether an announcement still holds, so that it may be sent. */
final class Expiry {
    private final Clock clock;
    private final Rehearsal rehearsal;

    Expiry(Clock clock, Rehearsal rehearsal) {
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    /** @return true if it must not go out any more; what was over when it came in is played back in a rehearsal only */
    boolean isOver(Announcement announcement) {
        return announcement.isExpired(OffsetDateTime.now(clock)) || announcement.arrivedExpired() && !rehearsal.isOn();
    }

    /** @throws WrongState if it must not go out any more */
    void require(Announcement announcement) {
        if (isOver(announcement)) {
            throw new WrongState("'" + announcement.id() + "' expired at "
                    + announcement.document().expires() + "; store a new version that expires later.");
        }
    }
}
