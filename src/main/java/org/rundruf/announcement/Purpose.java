package org.rundruf.announcement;

/** What an announcement does to earlier ones (CAP 1.2 {@code msgType} and {@code status}). */
public enum Purpose {
    /** News. */
    ALERT,
    /** A correction of an earlier announcement. */
    UPDATE,
    /** An all-clear: the earlier announcement no longer holds. */
    CANCEL,
    /** An exercise, test or draft: kept, never sent to residents. */
    EXERCISE;

    /** @return the name used in files and the database */
    public String tag() {
        return Tags.of(this);
    }
}
