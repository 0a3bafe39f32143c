package org.rundruf.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How often somebody may guess a password: for one user from one address, and from one address at all. */
@Component
class SignInLimits {
    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int FOR_ONE_USER = 5;
    private static final int FROM_ONE_ADDRESS = 30;
    private static final int KEPT = 50_000;

    private final Cache<String, Bucket> users = cache();
    private final Cache<String, Bucket> addresses = cache();

    /** @return false if this attempt has to wait */
    boolean isOpenTo(String address, String name) {
        return user(address, name).getAvailableTokens() > 0 && address(address).getAvailableTokens() > 0;
    }

    void failed(String address, String name) {
        user(address, name).tryConsume(1);
        address(address).tryConsume(1);
    }

    void succeeded(String address, String name) {
        users.invalidate(key(address, name));
    }

    private Bucket user(String address, String name) {
        return users.get(key(address, name), key -> bucket(FOR_ONE_USER));
    }

    private Bucket address(String address) {
        return addresses.get(address, key -> bucket(FROM_ONE_ADDRESS));
    }

    /** By address as well, so that nobody locks somebody else out. */
    private static String key(String address, String name) {
        return address + " " + (name == null ? "" : name.strip().toLowerCase(Locale.ROOT));
    }

    private static Bucket bucket(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, PERIOD))
                .build();
    }

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(PERIOD).build();
    }
}
