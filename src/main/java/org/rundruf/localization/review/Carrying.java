package org.rundruf.localization.review;

import java.time.ZoneId;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Text;
import org.rundruf.localization.ReviewState;
import org.springframework.stereotype.Component;

/** Takes a text over from one version to the next: as it was if its source still says the same, outdated if not. */
@Component
class Carrying {
    private final Announcements announcements;
    private final ZoneId zone;

    Carrying(Announcements announcements, ZoneId zone) {
        this.announcements = announcements;
        this.zone = zone;
    }

    /** What an author took out again is gone, and what only a machine wrote is written anew if its source changed. */
    boolean isTakenOver(Translation earlier, Text own, Source source) {
        boolean isGone = own.isEmpty() && earlier.hands().withAnnouncement();
        boolean isStale = earlier.isUnreadMachineText() && !isCurrent(earlier, source);
        return earlier.text() != null && !isGone && !isStale;
    }

    Translation over(Translation earlier, Source source) {
        long later = source.version().key();
        return isCurrent(earlier, source)
                ? taken(earlier, later, kept(earlier.state()), earlier.hands(), source.basis())
                : taken(earlier, later, ReviewState.OUTDATED, earlier.hands().unapproved(), earlier.basis());
    }

    /** What was outdated says what it should once its source is the old one again. */
    private static ReviewState kept(ReviewState state) {
        return state == ReviewState.OUTDATED ? ReviewState.PENDING : state;
    }

    private static Translation taken(Translation earlier, long later, ReviewState state, Hands hands, Basis basis) {
        return new Translation(
                later,
                earlier.language(),
                state,
                earlier.origin(),
                earlier.text(),
                hands,
                basis,
                earlier.progress().over(),
                earlier.errors(),
                0);
    }

    private boolean isCurrent(Translation earlier, Source source) {
        return earlier.basis().hash().equals(source.basis().hash()) && !repeatsOldFacts(earlier, source.facts());
    }

    private boolean repeatsOldFacts(Translation earlier, Facts now) {
        Facts before =
                announcements.version(earlier.basis().version()).document().facts();
        String words = earlier.text().title() + "\n" + earlier.text().summary() + "\n"
                + earlier.text().body();
        return FactChange.between(before, now).stream().anyMatch(change -> change.isRepeatedIn(words, zone));
    }
}
