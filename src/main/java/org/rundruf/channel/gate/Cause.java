package org.rundruf.channel.gate;

import java.util.Locale;

/** Why a channel sends nothing for now. */
public enum Cause {
    /** Somebody stopped it; only somebody lets it go on. */
    OPERATOR,
    /** The provider refuses whatever we hand in until a setting is mended. */
    CONFIGURATION,
    /** The provider takes it, and says later that a setting keeps it from being delivered. */
    SENDER,
    /** There is no way through to the provider, or it takes what we hand in and says nothing. */
    UNREACHABLE,
    /** The provider asked for a break. */
    CONGESTION;

    /** @return true if a single message is let through now and then, to find out whether it works again */
    boolean isProbed() {
        return this == CONFIGURATION || this == SENDER || this == UNREACHABLE;
    }

    /** @return the name in health and logs */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
