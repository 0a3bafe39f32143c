package org.rundruf.localization.review;

import java.time.ZoneId;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Facts;
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

    Translation over(Translation earlier, Source source) {
        return isCurrent(earlier, source)
                ? earlier.kept(source.version().key(), source.basis())
                : earlier.outdated(source.version().key());
    }

    boolean isCurrent(Translation earlier, Source source) {
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
