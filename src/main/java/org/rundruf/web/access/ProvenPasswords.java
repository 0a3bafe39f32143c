package org.rundruf.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a password slowly once, and not again with every call of a script that shows it each time: what was right is
 * known again for some minutes by a keyed hash whose key only this process has. What was wrong is always hashed slowly.
 */
final class ProvenPasswords implements PasswordEncoder {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 1000;
    private static final int KEY_BYTES = 32;

    private final PasswordEncoder slow;
    private final byte[] key = new byte[KEY_BYTES];
    private final Cache<String, Boolean> proven =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    ProvenPasswords(PasswordEncoder slow) {
        this.slow = slow;
        new SecureRandom().nextBytes(key);
    }

    @Override
    public String encode(CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean upgradeEncoding(String encoded) {
        return slow.upgradeEncoding(encoded);
    }

    @Override
    public boolean matches(CharSequence password, String encoded) {
        String pair = pair(password, encoded);
        if (proven.getIfPresent(pair) != null) {
            return true;
        }
        boolean isRight = slow.matches(password, encoded);
        if (isRight) {
            proven.put(pair, true);
        }
        return isRight;
    }

    /** The stored hash comes first, as its length is fixed for its kind: no other pair reads the same. */
    private String pair(CharSequence password, String encoded) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmacHex(encoded + '\0' + password);
    }
}
