package org.rundruf.localization.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Approval;
import org.springframework.stereotype.Component;

/**
 * The languages of a version, where whoever approved the announcement has approved those that came in with it.
 *
 * <p>It is noted when the languages are next asked for, so it holds whichever way the announcement was approved.
 */
@Component
class ApprovedTogether {
    private static final Set<AnnouncementState> APPROVED = EnumSet.of(
            AnnouncementState.APPROVED, AnnouncementState.SCHEDULED, AnnouncementState.SENDING, AnnouncementState.SENT);
    private final TranslationStore store;
    private final Announcements announcements;
    private final Remembering remembering;

    ApprovedTogether(TranslationStore store, Announcements announcements, Remembering remembering) {
        this.store = store;
        this.announcements = announcements;
        this.remembering = remembering;
    }

    /** @return the version's languages by tag, at least the wanted ones */
    Map<String, Translation> of(Announcement version) {
        Map<String, Translation> rows = store.of(version);
        if (!APPROVED.contains(version.state())
                || rows.values().stream().noneMatch(Translation::isApprovedWithAnnouncement)) {
            return rows;
        }
        announcements.approval(version.key()).ifPresent(approval -> approve(version, rows, approval));
        return store.of(version);
    }

    private void approve(Announcement version, Map<String, Translation> rows, Approval approval) {
        rows.values().stream()
                .filter(Translation::isApprovedWithAnnouncement)
                .map(row -> row.approved(row.hands().approvedBy(approval.by(), approval.at())))
                .filter(store::save)
                .forEach(row -> remembering.remember(version, row));
    }
}
