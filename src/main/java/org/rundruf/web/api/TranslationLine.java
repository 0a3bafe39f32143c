package org.rundruf.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.rundruf.localization.review.Change;

/**
 * One language of an announcement as its reviewers see it.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param origin author, kit, memory or machine; absent if there is no text
 * @param review pending or approved
 * @param state missing, draft, pending, approved or outdated
 * @param revision of the text; whoever approves it names the one they have read
 * @param writer who wrote it; absent for kits and machines
 * @param reviewer who approved it
 * @param despite the rules that objected when it was approved; absent if none did
 * @param reason why there is no text
 * @param nextAttempt when a machine tries it (again)
 * @param engine which machine wrote it
 * @param findings what the checks say
 * @param changes what changed in the source since it was written
 */
record TranslationLine(
        String direction,
        String origin,
        String review,
        String state,
        int revision,
        Words text,
        String writer,
        String reviewer,
        OffsetDateTime reviewedAt,
        List<String> despite,
        String reason,
        OffsetDateTime nextAttempt,
        String engine,
        int attempts,
        int characters,
        List<FindingLine> findings,
        List<Change> changes) {

    /** The text as it is stored: without isolates and facts. */
    record Words(String title, String summary, String body) {}
}
