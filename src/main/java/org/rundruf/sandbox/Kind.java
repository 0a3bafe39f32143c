package org.rundruf.sandbox;

import java.util.Locale;

/** What a resident holds in hand. */
public enum Kind {
    SMS,
    WHATSAPP,
    EMAIL;

    private static final String PREFIX = "whatsapp:";

    /** @return the name used in the database and in addresses of pages */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the kind of that name */
    public static Kind of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    /** @return the kind a number in Twilio's notation belongs to */
    public static Kind ofAddress(String address) {
        return address.startsWith(PREFIX) ? WHATSAPP : SMS;
    }

    /** @return the number without Twilio's channel prefix */
    public static String number(String address) {
        return address.startsWith(PREFIX) ? address.substring(PREFIX.length()) : address;
    }

    /** @return the number in Twilio's notation */
    public String address(String number) {
        return this == WHATSAPP ? PREFIX + number : number;
    }
}
