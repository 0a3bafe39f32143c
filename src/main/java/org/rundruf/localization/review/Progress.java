package org.rundruf.localization.review;

import java.time.OffsetDateTime;

/**
 * How far a machine has come with a language.
 *
 * @param reason why there is no text, or null
 * @param engine which engine wrote it, such as {@code deepl}, or null
 * @param characters how many code points engines took
 * @param attempts how often it was tried
 * @param due when it is tried (again); null if it is not
 */
public record Progress(String reason, String engine, int characters, int attempts, OffsetDateTime due) {
    static final Progress NONE = new Progress(null, null, 0, 0, null);

    static Progress waiting(String reason, OffsetDateTime due) {
        return new Progress(reason, null, 0, 0, due);
    }

    Progress attempted(OffsetDateTime leaseEnd) {
        return new Progress(reason, engine, characters, attempts + 1, leaseEnd);
    }

    Progress failed(String why, int sent, OffsetDateTime next) {
        return new Progress(why, engine, characters + sent, attempts, next);
    }

    Progress written(String by, int sent) {
        return new Progress(null, by, characters + sent, attempts, null);
    }

    /** @return the same, tried from the beginning at that time */
    Progress again(OffsetDateTime at) {
        return new Progress(reason, null, characters, 0, at);
    }

    /** @return the same with nothing more to do */
    Progress over() {
        return new Progress(null, engine, characters, attempts, null);
    }
}
