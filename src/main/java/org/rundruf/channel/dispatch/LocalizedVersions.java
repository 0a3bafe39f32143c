package org.rundruf.channel.dispatch;

import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.springframework.stereotype.Component;

/** The versions that are going out, each brought into its languages once. A version never changes. */
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

    private Version localize(long key) {
        Announcement announcement = announcements.version(key);
        return new Version(announcement, localizer.localize(announcement));
    }

    /** A version with all its languages. */
    record Version(Announcement announcement, Localizations localizations) {

        /** @throws IllegalStateException if there are no words in that language */
        Localized in(String language) {
            return localizations
                    .in(language)
                    .orElseThrow(() -> new IllegalStateException(announcement.id() + " has no words in " + language));
        }
    }
}
