package org.rundruf.localization.review;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Who is responsible for a text.
 *
 * @param writer who wrote it or edited it last; null for machines and kits
 * @param reviewer who approved it, or null
 * @param reviewedAt when, or null
 * @param withAnnouncement true if it came with the announcement and is approved together with it
 * @param despite the rules that objected when it was approved nevertheless
 */
public record Hands(
        String writer, String reviewer, OffsetDateTime reviewedAt, boolean withAnnouncement, List<String> despite) {
    static final Hands NOBODY = of(null);

    /** Copies the list. */
    public Hands {
        despite = List.copyOf(despite);
    }

    static Hands of(String writer) {
        return new Hands(writer, null, null, false, List.of());
    }

    static Hands announced(String author) {
        return new Hands(author, null, null, true, List.of());
    }

    Hands approvedBy(String user, OffsetDateTime at) {
        return approvedBy(user, at, List.of());
    }

    Hands approvedBy(String user, OffsetDateTime at, List<String> overruled) {
        return new Hands(writer, user, at, withAnnouncement, overruled);
    }

    /** @return true if a person wrote or approved it */
    boolean isAnybody() {
        return writer != null || reviewer != null;
    }

    /** @return the same, not approved by anybody */
    Hands unapproved() {
        return new Hands(writer, null, null, withAnnouncement, List.of());
    }
}
