package org.rundruf.localization;

import java.time.temporal.Temporal;
import org.rundruf.announcement.FactType;
import org.rundruf.announcement.Facts;
import org.rundruf.announcement.Topic;

/** How one reader or listener gets facts: written for the locale, or spelled for speech. */
interface FactTexts {

    /** @return from when to when; empty if neither is known */
    String when(Facts facts, Topic topic);

    /** @return the same in few letters */
    String whenShort(Facts facts, Topic topic);

    /** @return a day without its time */
    String day(Temporal moment);

    /** @return the value of a fact */
    String value(FactType type, Object value);

    /** @return the moment on the clocks of the city */
    Temporal onTheWall(Temporal moment);
}
