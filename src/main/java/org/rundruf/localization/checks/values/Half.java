package org.rundruf.localization.checks.values;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which half of the day a word puts a time into. */
enum Half {
    MORNING,
    AFTERNOON,
    /** The word has another meaning, too: {@code 3 дня} is three days or three in the afternoon. */
    PERHAPS_AFTERNOON,
    UNKNOWN;

    private static final int NOON = 12 * 60;

    /** @return what a time may be that is written like that in this half of the day */
    Set<Reading> readings(Reading.Time written) {
        Set<Reading> readings = new LinkedHashSet<>();
        if (this == MORNING) {
            readings.add(isNoon(written) ? new Reading.Time(written.minute() - NOON) : written);
        } else if (this != AFTERNOON) {
            readings.add(written);
        }
        if (this == AFTERNOON || this == PERHAPS_AFTERNOON) {
            readings.add(afternoon(written));
        }
        return readings;
    }

    static Reading.Time afternoon(Reading.Time written) {
        return written.minute() < NOON ? new Reading.Time(written.minute() + NOON) : written;
    }

    private static boolean isNoon(Reading.Time time) {
        return time.minute() >= NOON && time.minute() < NOON + 60;
    }
}
