package org.rundruf.localization;

import java.util.Locale;

/** Where one language of a version stands on its way to its readers. */
public enum ReviewState {
    /** There is no text. */
    MISSING,
    /** A machine wrote it; nobody looked at it. */
    DRAFT,
    /** It waits for somebody to approve it. */
    PENDING,
    /** Somebody else than its writer read it and approved it. */
    APPROVED,
    /** Its source changed after it was written. It never goes out. */
    OUTDATED;

    /** @return the name used in the API and the database */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return {@code approved}, or {@code pending} for whatever is not */
    public String review() {
        return this == APPROVED ? APPROVED.tag() : PENDING.tag();
    }
}
