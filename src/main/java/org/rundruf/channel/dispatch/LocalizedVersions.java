package org.rundruf.channel.dispatch;

import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.review.TranslationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The versions that are going out, each brought into its languages once, and again if one of them changes. */
@Component
class LocalizedVersions {
    private static final int KEPT = 50;
    private final Recent<Long, Version> recent = new Recent<>(KEPT);
    private final Announcements announcements;
    private final Localizer localizer;

    LocalizedVersions(Announcements announcements, Localizer localizer) {
        this.announcements = announcements;
        this.localizer = localizer;
    }

    /** @param key the version's number in the database */
    Version get(long key) {
        return recent.get(key, this::localize);
    }

    /** Before the messages that are made of it are forgotten, so that none is made again of what was. */
    @EventListener
    @Order(1)
    void changed(TranslationsChanged change) {
        recent.forget(key -> key == change.version());
    }

    private Version localize(long key) {
        Announcement announcement = announcements.version(key);
        return new Version(announcement, localizer.localize(announcement));
    }

    /** A version with all its languages. */
    record Version(Announcement announcement, Localizations localizations) {

        /** @return the text in that language; empty if there is none that may go out */
        Optional<Localized> in(String language) {
            return localizations.in(language);
        }
    }
}
