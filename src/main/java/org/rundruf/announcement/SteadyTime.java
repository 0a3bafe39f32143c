package org.rundruf.announcement;

import java.time.Duration;

/**
 * Time that nobody sets. A clock says what time it is and may be put forward or back; this only says how much has passed.
 */
@FunctionalInterface
public interface SteadyTime {

    /** @return how long it is since a moment that stays the same while this process runs */
    Duration now();
}
