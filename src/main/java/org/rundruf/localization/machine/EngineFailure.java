package org.rundruf.localization.machine;

import java.time.Duration;
import java.util.Optional;

/** An engine did not translate; the message says what happened, in one line. */
public final class EngineFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final Reason reason;
    private final transient Duration retryAfter;
    private final int characters;

    /** Whether it is worth trying again. */
    public enum Reason {
        /** No answer in time, no connection, or a fault of its own: later. */
        UNAVAILABLE,
        /** Asked too often: later. */
        TOO_MANY_REQUESTS,
        /** Paid characters are used up: much later. */
        OVER_QUOTA,
        /** It does not know that language, or the key is wrong: not without a change of configuration. */
        REFUSED,
        /** What it answered lost a number, a name or an address: not with this engine. */
        NONSENSE
    }

    /** @param retryAfter how long it asked to be left alone, or null */
    public EngineFailure(Reason reason, String message, Duration retryAfter) {
        this(reason, message, retryAfter, 0);
    }

    EngineFailure(Reason reason, String message, Duration retryAfter, int characters) {
        super(message);
        this.reason = reason;
        this.retryAfter = retryAfter;
        this.characters = characters;
    }

    /** @return what kind of failure it is */
    public Reason reason() {
        return reason;
    }

    /** @return how long it asked to be left alone, or empty */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** @return how many code points engines took in vain */
    public int characters() {
        return characters;
    }
}
