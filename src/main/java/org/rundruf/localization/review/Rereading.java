package org.rundruf.localization.review;

import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Text;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.review.ApprovedTexts.Approved;
import org.springframework.stereotype.Component;

/** Compares a text that has to be read again with what was approved last. */
@Component
public class Rereading {
    private final ApprovedTexts approved;
    private final Announcements announcements;
    private final Inspection inspection;
    private final Sources sources;

    Rereading(ApprovedTexts approved, Announcements announcements, Inspection inspection, Sources sources) {
        this.approved = approved;
        this.announcements = announcements;
        this.inspection = inspection;
        this.sources = sources;
    }

    /** @return what changed since the last approval; of a text that never was approved, what outdated it */
    public SinceApproval of(Announcement version, Translation translation) {
        if (translation.state() == ReviewState.APPROVED || translation.text() == null) {
            return SinceApproval.NOTHING;
        }
        Optional<Approved> last = approved.last(version, translation.language());
        return last.map(before -> new SinceApproval(source(version, before.basis()), own(before.text(), translation)))
                .orElseGet(() -> new SinceApproval(inspection.changes(version, translation), List.of()));
    }

    private List<Change> source(Announcement version, long basis) {
        return basis == version.key()
                ? List.of()
                : sources.of(announcements.version(basis))
                        .flatMap(then -> sources.of(version).map(now -> Inspection.changes(then, now)))
                        .orElse(List.of());
    }

    private List<Change> own(Text before, Translation now) {
        var language = sources.language(now.language());
        return SegmentedText.of(before, language).changesTo(SegmentedText.of(now.text(), language));
    }
}
