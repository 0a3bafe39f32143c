package org.rundruf.localization.review;

import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localized;
import org.springframework.stereotype.Component;

/** The source texts of versions. */
@Component
class Sources {
    private final Localization room;

    Sources(Localization room) {
        this.room = room;
    }

    /** @return what its author wrote, else what its kit says in the author's language; empty if there are no words */
    Optional<Source> of(Announcement version) {
        return room.localizer().source(version).map(words -> new Source(version, words));
    }

    /** @return those words as readers of that language will see them; empty if there is no title */
    Optional<Localized> words(Announcement version, Text text, String language) {
        return room.localizer().words(version, text, language);
    }

    Language language(String tag) {
        return room.languages().find(tag);
    }

    /** @return the tag of the language it was written in */
    String tag(Announcement version) {
        return room.languages().canonical(version.document().language());
    }
}
