package org.rundruf.web.office.send;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many tests a person may send: enough to look at every language, too few to bother or to cost anybody. */
@Component
class TestLimits {
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int MOST = 20;
    private static final int KEPT = 10_000;

    private final Cache<String, Bucket> people =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterAccess(PERIOD).build();

    /** @return false if this one has to wait */
    boolean isOpenTo(String person) {
        return people.get(
                        person,
                        key -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(MOST).refillGreedy(MOST, PERIOD))
                                .build())
                .tryConsume(1);
    }
}
