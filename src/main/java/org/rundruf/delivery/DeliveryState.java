package org.rundruf.delivery;

import java.util.Arrays;
import java.util.Locale;

/** Where one message to one contact point stands. */
public enum DeliveryState {
    QUEUED,
    SENDING,
    RETRYING,
    SENT,
    DELIVERED,
    READ,
    /** Ended: permanently refused. */
    FAILED,
    /** Ended: retries used up, or expired while retrying. */
    ABANDONED,
    /** Ended before it was sent: stopped, expired or cancelled. */
    SUPPRESSED;

    /** @return the number that stands for it in the ledger; never changes */
    public int code() {
        return ordinal();
    }

    /** @return the name used in reports */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return true if it still has to be worked on */
    public boolean isOpen() {
        return this == QUEUED || this == SENDING || this == RETRYING;
    }

    /** @return true if it will never arrive */
    public boolean endedBadly() {
        return this == FAILED || this == ABANDONED || this == SUPPRESSED;
    }

    /** @return the state with that number */
    public static DeliveryState of(int code) {
        return Arrays.stream(values()).filter(s -> s.code() == code).findFirst().orElseThrow();
    }
}
