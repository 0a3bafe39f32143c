package org.rundruf.audit;

/**
 * A change of state, to be noted. It names no residents: neither addresses nor anything they wrote. What
 * somebody in the office sent to themselves has their address in it, masked.
 *
 * @param actor who did it, or null for whoever is signed in
 * @param action what was done: the kind of thing, a dot, a verb, such as {@code announcement.approved}
 * @param subject id of what it was done to, or null
 * @param version which version of it, or null
 * @param detail what else is to be known, in a few words of {@code name=value}; may be empty
 */
public record AuditNote(String actor, String action, String subject, Integer version, String detail) {

    /** @return by whoever is signed in, about nothing yet */
    public static AuditNote of(String action) {
        return new AuditNote(null, action, null, null, "");
    }

    /** @return the same, done by that person */
    public AuditNote by(String person) {
        return new AuditNote(person, action, subject, version, detail);
    }

    /** @return the same, done to that */
    public AuditNote about(String id) {
        return new AuditNote(actor, action, id, version, detail);
    }

    /** @return the same, done to one version */
    public AuditNote about(String id, int version) {
        return new AuditNote(actor, action, id, version, detail);
    }

    /** @return the same, with one more thing to know */
    public AuditNote with(String name, Object value) {
        String more = name + "=" + value;
        return new AuditNote(actor, action, subject, version, detail.isEmpty() ? more : detail + " " + more);
    }
}
