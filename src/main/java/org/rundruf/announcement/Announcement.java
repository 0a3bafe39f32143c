package org.rundruf.announcement;

import java.time.OffsetDateTime;

/**
 * A stored version of an announcement.
 *
 * @param key the version's number in the database; the ledger refers to it
 * @param version counts from 1 within the announcement
 * @param state where it stands in its life
 * @param document its content
 * @param author who wrote this version
 * @param receivedAt when this version came in
 * @param sentAt when it began to be sent, or null
 */
public record Announcement(
        long key,
        int version,
        AnnouncementState state,
        Document document,
        String author,
        OffsetDateTime receivedAt,
        OffsetDateTime sentAt) {

    /** @return the announcement's id */
    public String id() {
        return document.id();
    }

    /** @return true if its validity ended after it came in: it is too late to send it */
    public boolean isExpired(OffsetDateTime now) {
        return document.expires() != null && !document.expires().isAfter(now) && !arrivedExpired();
    }

    /** @return true if its validity was already over when it came in, as with recorded alerts */
    public boolean arrivedExpired() {
        return document.expires() != null && document.expires().isBefore(receivedAt);
    }
}
