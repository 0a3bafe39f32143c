package org.rundruf.audience;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** 128 random bits that only the owner of an address is told; the database knows their hash. */
final class SignUpTokens {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SignUpTokens() {}

    /** @return 22 characters of base64url */
    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return SHA-256, hexadecimal */
    static String hash(String token) {
        return DigestUtils.sha256Hex(token);
    }
}
