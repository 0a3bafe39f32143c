package org.rundruf.sandbox;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Which text messages are asked for.
 *
 * @param kind or null for any
 * @param recipient E.164 number, or null for any
 * @param sender E.164 number, or null for any
 * @param from the earliest time, or null
 * @param before the first time that is too late, or null
 */
public record Filter(Kind kind, String recipient, String sender, OffsetDateTime from, OffsetDateTime before) {

    String sql() {
        return clause(kind, " AND kind = :kind")
                + clause(recipient, " AND recipient = :recipient")
                + clause(sender, " AND sender = :sender")
                + clause(from, " AND received_at >= :from")
                + clause(before, " AND received_at < :before");
    }

    Map<String, Object> parameters() {
        Map<String, Object> set = new HashMap<>();
        set.put("kind", kind == null ? null : kind.tag());
        set.put("recipient", recipient);
        set.put("sender", sender);
        set.put("from", from);
        set.put("before", before);
        set.values().removeIf(value -> value == null);
        return set;
    }

    private static String clause(Object value, String sql) {
        return value == null ? "" : sql;
    }
}
