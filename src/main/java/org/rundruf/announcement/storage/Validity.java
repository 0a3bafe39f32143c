package org.rundruf.announcement.storage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import org.rundruf.announcement.Document;

/** Until when an announcement belongs on a ticker. */
final class Validity {
    private Validity() {}

    /** @return the time it expires, else the time its matter ends, else null */
    static OffsetDateTime until(Document document, ZoneId zone) {
        if (document.expires() != null) {
            return document.expires();
        }
        return document.facts().ends().map(end -> moment(end, zone)).orElse(null);
    }

    /** @return when its matter begins, else when it is to go out, else now */
    static OffsetDateTime from(Document document, OffsetDateTime now, ZoneId zone) {
        OffsetDateTime publish = document.publish() == null ? now : document.publish();
        return document.facts().starts().map(start -> start(start, zone)).orElse(publish);
    }

    private static OffsetDateTime start(Temporal start, ZoneId zone) {
        return start instanceof LocalDate day ? day.atStartOfDay(zone).toOffsetDateTime() : OffsetDateTime.from(start);
    }

    private static OffsetDateTime moment(Temporal end, ZoneId zone) {
        if (end instanceof LocalDate day) {
            return day.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
        }
        return OffsetDateTime.from(end);
    }
}
