package org.rundruf.localization.review;

import java.util.EnumSet;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.StoredText;
import org.rundruf.localization.StoredText.Passage;
import org.springframework.stereotype.Component;

/** Decides what may go out, and whether it has to say that nobody has read it. */
@Component
class ReviewPolicy {
    private static final Set<AnnouncementState> NOT_APPROVED =
            EnumSet.of(AnnouncementState.DRAFT, AnnouncementState.SUBMITTED);
    private final ReviewSettings settings;

    ReviewPolicy(ReviewSettings settings) {
        this.settings = settings;
    }

    StoredText judge(Translation translation, Announcement version) {
        Passage passage = passage(translation, version);
        String reason = passage == Passage.CLOSED ? reason(translation) : null;
        return new StoredText(translation.state(), translation.origin(), translation.text(), passage, reason);
    }

    private Passage passage(Translation translation, Announcement version) {
        if (translation.state() == ReviewState.APPROVED) {
            return Passage.OPEN;
        } else if (!translation.isOpen() || translation.errors() > 0) {
            return Passage.CLOSED;
        } else if (translation.isUnreadMachineText()) {
            boolean isUrgent = settings.unreviewed().contains(version.document().urgency());
            return isUrgent ? Passage.WITH_NOTICE : Passage.CLOSED;
        }
        // until then one sees what there is once the announcement is approved
        boolean comesWithIt = translation.isApprovedWithAnnouncement() && NOT_APPROVED.contains(version.state());
        return comesWithIt ? Passage.OPEN : Passage.CLOSED;
    }

    private static String reason(Translation translation) {
        if (translation.state() == ReviewState.MISSING) {
            return translation.progress().reason();
        } else if (translation.state() == ReviewState.OUTDATED) {
            return "outdated: its source changed after it was written";
        }
        return translation.errors() > 0 ? "not approved: it does not pass the checks" : "not approved yet";
    }
}
