package org.rundruf.localization.review;

import java.time.OffsetDateTime;

/**
 * Who is responsible for a text.
 *
 * @param writer who wrote it or edited it last; null for machines and kits
 * @param reviewer who approved it, or null
 * @param reviewedAt when, or null
 * @param withAnnouncement true if it came with the announcement and is approved together with it
 */
public record Hands(String writer, String reviewer, OffsetDateTime reviewedAt, boolean withAnnouncement) {
    static final Hands NOBODY = new Hands(null, null, null, false);

    static Hands of(String writer) {
        return new Hands(writer, null, null, false);
    }

    static Hands announced(String author) {
        return new Hands(author, null, null, true);
    }

    Hands approvedBy(String user, OffsetDateTime at) {
        return new Hands(writer, user, at, withAnnouncement);
    }

    /** @return the same, not approved by anybody */
    Hands unapproved() {
        return new Hands(writer, null, null, withAnnouncement);
    }
}
