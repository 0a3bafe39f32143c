package org.rundruf.audience.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a message of the inbox stands. */
public enum InboxState {
    /** Somebody has to see to it. */
    OPEN,
    /** Its answer goes out next. */
    WAITING,
    /** Its answer is being handed to a provider. */
    SENDING,
    /** The provider took the answer. */
    ANSWERED,
    /** It needs no answer. */
    CLOSED;

    /** @return as in the database, in pages and calls */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the state of that name, or empty */
    public static Optional<InboxState> of(String tag) {
        return Arrays.stream(values()).filter(state -> state.tag().equals(tag)).findFirst();
    }
}
