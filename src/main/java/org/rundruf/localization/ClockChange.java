package org.rundruf.localization;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Times that the change to or from summer time makes unclear: the hour that comes twice, and the one after the skipped one. */
final class ClockChange {
    private ClockChange() {}

    static boolean touches(Temporal moment) {
        return moment instanceof ZonedDateTime time && isUnclear(time);
    }

    /** @return the label that makes it clear, or null if it is clear without */
    static String label(Temporal moment) {
        if (!(moment instanceof ZonedDateTime time) || !isUnclear(time)) {
            return null;
        }
        return time.getZone().getRules().isDaylightSavings(time.toInstant()) ? "time.summer" : "time.winter";
    }

    private static boolean isUnclear(ZonedDateTime time) {
        ZoneRules rules = time.getZone().getRules();
        LocalDateTime wall = time.toLocalDateTime();
        ZoneOffsetTransition before = rules.previousTransition(time.toInstant().plusNanos(1));
        boolean isTwice = rules.getValidOffsets(wall).size() > 1;
        return isTwice
                || before != null
                        && before.isGap()
                        && wall.isBefore(before.getDateTimeAfter().plus(before.getDuration()));
    }
}
