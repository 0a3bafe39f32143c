package org.rundruf.localization.review;

import java.util.Map;
import org.rundruf.announcement.Announcement;

/**
 * What was there when a new version came in.
 *
 * @param version the version before
 * @param translations its languages
 */
record Before(Announcement version, Map<String, Translation> translations) {

    /** @return a revision that no language had: whoever read the version before has not read the new one */
    int nextRevision() {
        return 1
                + translations.values().stream()
                        .mapToInt(Translation::revision)
                        .max()
                        .orElse(0);
    }
}
