package org.rundruf.web.office.compose;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody has typed and not saved yet.
 *
 * @param key of the form
 * @param announcement the id of the one that is changed, or null for a new one
 * @param version that it was made from; 0 for a new one
 * @param revision counts from 1 how often it was kept; 0 if it never was
 * @param content the fields as they were sent
 * @param at when it was kept; null if it never was
 */
record KeptForm(
        String key,
        String announcement,
        int version,
        int revision,
        Map<String, List<String>> content,
        OffsetDateTime at) {

    /** A form that nobody has typed in yet. */
    static KeptForm fresh(String announcement, int version) {
        return new KeptForm(UUID.randomUUID().toString(), announcement, version, 0, Map.of(), null);
    }

    /** @return the same under a name of its own */
    KeptForm apart() {
        return new KeptForm(UUID.randomUUID().toString(), announcement, version, 0, content, at);
    }

    /** @return what was typed first into that field; empty if nothing was */
    public String value(String field) {
        return content.getOrDefault(field, List.of("")).get(0);
    }
}
