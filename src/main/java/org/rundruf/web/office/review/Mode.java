package org.rundruf.web.office.review;

import java.util.EnumSet;
import java.util.Set;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.review.Translation;
import org.rundruf.web.office.Person;

/** Whether a text is read or written. Who came to approve it reads; what is approved is not changed by accident. */
enum Mode {
    READ,
    WRITE,
    /** It has gone out, or the announcement is over: nothing can be changed any more. */
    CLOSED;

    private static final Set<AnnouncementState> OVER =
            EnumSet.of(AnnouncementState.CANCELLED, AnnouncementState.EXPIRED);
    private static final Set<AnnouncementState> OUT = EnumSet.of(AnnouncementState.SENDING, AnnouncementState.SENT);

    /** @param wants whether the person asked to write */
    static Mode of(AnnouncementState state, Translation stored, Person person, boolean wants) {
        boolean isApproved = stored.state() == ReviewState.APPROVED;
        if (OVER.contains(state) || OUT.contains(state) && isApproved) {
            return CLOSED;
        }
        boolean isBlank = stored.state() == ReviewState.MISSING;
        return wants || isBlank || person.isWriter() && !isApproved ? WRITE : READ;
    }
}
