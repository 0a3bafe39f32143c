package org.rundruf.announcement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A way to reach people. */
public enum Channel {
    SMS,
    WHATSAPP,
    EMAIL,
    FLYER,
    POSTER,
    FEED,
    VOICE;

    /** The channels on which one message goes to one contact point. */
    public static final List<Channel> PERSONAL = List.of(SMS, WHATSAPP, EMAIL);

    /** The channels that go through the print shop. */
    public static final List<Channel> PRINTED = List.of(FLYER, POSTER);

    /** @return the name used in files, routes and the API */
    public String tag() {
        return Tags.of(this);
    }

    /** @return the number that stands for it in the database; never changes */
    public int code() {
        return ordinal();
    }

    /** @return the channel of that name, or empty */
    public static Optional<Channel> of(String tag) {
        return Arrays.stream(values()).filter(c -> c.tag().equals(tag)).findFirst();
    }
}
