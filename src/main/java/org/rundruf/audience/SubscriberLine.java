package org.rundruf.audience;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A line of the import that is right in itself.
 *
 * @param line from 1, the header's line
 * @param contacts at least one
 * @param languages tags separated by commas, best first; empty if not stated
 * @param quarter the quarter's key
 * @param topics codes; 0 stands for all
 * @param source who or what recorded the consent
 * @param consentedAt when the person agreed
 */
record SubscriberLine(
        long line,
        List<Contact> contacts,
        String languages,
        long quarter,
        List<Integer> topics,
        String source,
        OffsetDateTime consentedAt) {

    /** @return the same in other languages */
    SubscriberLine in(String otherLanguages) {
        return new SubscriberLine(line, contacts, otherLanguages, quarter, topics, source, consentedAt);
    }
}
