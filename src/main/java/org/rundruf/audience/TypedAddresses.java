package org.rundruf.audience;

import java.util.Optional;
import org.rundruf.announcement.Channel;

/** Numbers and e-mail addresses as people type them or paste them from a page. */
public final class TypedAddresses {
    /** As long as an address may be (RFC 5321). */
    public static final int LONGEST = 254;

    private TypedAddresses() {}

    /**
     * @param channel one of the personal ones
     * @return E.164 number of a mobile telephone, or e-mail address; empty if it is none
     */
    public static Optional<String> normalise(Channel channel, String typed) {
        String seen = typed.replaceAll("[\\p{Cf}\\p{Cc}]", "").replaceAll("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$", "");
        if (seen.isEmpty() || seen.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    channel == Channel.EMAIL ? EmailAddresses.normalise(seen) : PhoneNumbers.normaliseMobile(seen));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
