package org.rundruf.audit;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param number counts from 1 without gaps
 * @param at when, to the microsecond
 * @param actor who signed in, or {@value Actors#HUB}
 * @param action such as {@code announcement.approved}
 * @param subject id of what was changed, or null
 * @param version which version of it, or null
 * @param detail what else is to be known; may be empty
 * @param hash over all of that and the hash before, in hexadecimal
 */
public record AuditEntry(
        long number,
        Instant at,
        String actor,
        String action,
        String subject,
        Integer version,
        String detail,
        String hash) {

    AuditEntry sealedAfter(String previous) {
        return new AuditEntry(number, at, actor, action, subject, version, detail, Seal.of(this, previous));
    }
}
