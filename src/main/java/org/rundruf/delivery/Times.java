package org.rundruf.delivery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as both databases store them: in UTC, to the microsecond. */
final class Times {
    private Times() {}

    static OffsetDateTime stored(Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(OffsetDateTime stored) {
        return stored == null ? null : stored.toInstant();
    }
}
