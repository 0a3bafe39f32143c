package org.rundruf.announcement;

import java.util.Arrays;
import java.util.Optional;

/** How soon people have to know. Declared from the least to the most urgent. */
public enum Urgency {
    LOW,
    NORMAL,
    HIGH,
    EMERGENCY;

    /** @return the name used in files, the API and label keys */
    public String tag() {
        return Tags.of(this);
    }

    /** @return the place in the order of dispatch; 0 leaves first */
    public int priority() {
        return EMERGENCY.ordinal() - ordinal();
    }

    /** @return the urgency of that name, or empty */
    public static Optional<Urgency> of(String tag) {
        return Arrays.stream(values()).filter(u -> u.tag().equals(tag)).findFirst();
    }
}
