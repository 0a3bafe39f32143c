package org.rundruf.audience;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Marks by which a delivery's number is known again when it comes back from outside. Whoever guesses numbers does not
 * guess the marks. They have lower-case letters and digits only, as mail servers may change the case of addresses.
 */
@Component
public class DeliveryMarks {
    private static final int BYTES = 8;

    private final Secrets secrets;

    DeliveryMarks(Secrets secrets) {
        this.secrets = secrets;
    }

    /** @return 16 characters, always the same for a delivery */
    public String mark(long delivery) {
        return HexFormat.of().formatHex(Arrays.copyOf(secrets.sign("delivery", delivery), BYTES));
    }

    /** @return true if this city gave the delivery that mark, in whatever case it comes back */
    public boolean isMark(long delivery, String mark) {
        return MessageDigest.isEqual(
                mark(delivery).getBytes(StandardCharsets.US_ASCII),
                mark.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
