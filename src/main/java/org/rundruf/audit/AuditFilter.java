package org.rundruf.audit;

import java.time.Instant;

/**
 * Which entries of the log one wants to see.
 *
 * @param actor who did it, or null for anybody
 * @param action an action or the beginning of one, such as {@code announcement}, or null for any
 * @param subject id of what was changed, or null for anything
 * @param from the first moment, or null
 * @param until the moment after the last, or null
 */
public record AuditFilter(String actor, String action, String subject, Instant from, Instant until) {
    /** Lets everything through. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
