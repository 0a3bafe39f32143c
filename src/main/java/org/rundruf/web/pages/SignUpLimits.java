package org.rundruf.web.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often somebody may subscribe: nobody's telephone is filled with our questions. In memory, and not for long. */
@Component
class SignUpLimits {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int ADDRESS_PER_HOUR = 3;
    private static final int ADDRESS_PER_DAY = 6;
    private static final int KEPT = 100_000;
    /** What one household or one server gets of IPv6. */
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> addresses = cache(DAY);
    private final Cache<String, Bucket> clients = cache(HOUR);
    private final Bucket all;
    private final int perClient;

    /**
     * @param perClient how often a client may subscribe in an hour; many people share one in a hostel or a mobile network
     * @param perHour how many sign-ups this hub takes in an hour: what messages to numbers made up by a machine may cost
     */
    SignUpLimits(
            @Value("${rundruf.subscribe.per-client}") int perClient,
            @Value("${rundruf.subscribe.per-hour}") int perHour) {
        this.perClient = perClient;
        this.all = bucket(perHour);
    }

    /** @param client its IP address. @return false if there were too many */
    boolean isOpenTo(String client) {
        return clients.get(network(client), key -> bucket(perClient)).tryConsume(1) && all.tryConsume(1);
    }

    /** @param address number or e-mail address. @return false if it was asked too often */
    boolean mayAsk(String address) {
        return addresses
                .get(
                        address,
                        key -> Bucket.builder()
                                .addLimit(limit ->
                                        limit.capacity(ADDRESS_PER_HOUR).refillGreedy(ADDRESS_PER_HOUR, HOUR))
                                .addLimit(
                                        limit -> limit.capacity(ADDRESS_PER_DAY).refillGreedy(ADDRESS_PER_DAY, DAY))
                                .build())
                .tryConsume(1);
    }

    /** Only what has a colon is looked into: Java would ask the network for any other name. */
    private static String network(String client) {
        try {
            byte[] address =
                    client.contains(":") ? InetAddress.getByName(client).getAddress() : new byte[0];
            return address.length > NETWORK_BYTES ? Arrays.toString(Arrays.copyOf(address, NETWORK_BYTES)) : client;
        } catch (UnknownHostException e) {
            return client;
        }
    }

    private static Bucket bucket(int perHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                .build();
    }

    private static Cache<String, Bucket> cache(Duration period) {
        return Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(period).build();
    }
}
