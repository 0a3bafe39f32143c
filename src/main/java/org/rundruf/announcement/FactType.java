package org.rundruf.announcement;

import java.util.Arrays;
import java.util.Optional;

/** What kind of value a fact holds, and so how it is read and formatted. */
public enum FactType {
    TEXT,
    DATETIME,
    INTERVAL,
    NUMBER,
    MONEY,
    PLACE,
    PHONE,
    URL,
    EMAIL,
    LIST,
    CHOICE;

    /** @return the name used in kits */
    public String tag() {
        return Tags.of(this);
    }

    /** @return the type of that name, or empty */
    public static Optional<FactType> of(String tag) {
        return Arrays.stream(values()).filter(t -> t.tag().equals(tag)).findFirst();
    }
}
