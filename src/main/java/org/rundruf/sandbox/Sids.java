package org.rundruf.sandbox;

import java.util.UUID;

/** Ids as Twilio makes them: two letters and 32 hexadecimal digits. */
public final class Sids {
    private Sids() {}

    /** @return a new id */
    public static String random(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "");
    }
}
