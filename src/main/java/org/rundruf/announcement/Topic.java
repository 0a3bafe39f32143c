package org.rundruf.announcement;

import java.util.Arrays;
import java.util.Optional;

/** What an announcement is about. A ticker is one topic in one quarter. */
public enum Topic {
    WATER,
    POWER,
    ROADS,
    TRANSIT,
    WASTE,
    SCHOOL,
    HEALTH,
    EVENT,
    HELP_WANTED,
    HELP_OFFERED,
    SAFETY,
    OTHER;

    /** @return the name used in files, the API and label keys, such as {@code help-wanted} */
    public String tag() {
        return Tags.of(this);
    }

    /** @return the number from 1 that stands for it in the database; never changes */
    public int code() {
        return ordinal() + 1;
    }

    /** @return the topic of that name, or empty */
    public static Optional<Topic> of(String tag) {
        return Arrays.stream(values()).filter(t -> t.tag().equals(tag)).findFirst();
    }
}
