package org.rundruf.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patiently deliveries are sent.
 *
 * @param attempts how often a provider may refuse one before it is abandoned
 * @param lease how long a node may hold what it claimed; a provider is spoken to in its first half only
 * @param backoff the wait before the second attempt, doubled before every further one
 * @param longestBackoff no wait is longer, unless the provider asks for it
 * @param halt how long a pause or cancellation waits for other nodes to let go of what they claimed
 */
@ConfigurationProperties("rundruf.delivery")
public record DeliverySettings(
        @DefaultValue("6") int attempts,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("30s") Duration backoff,
        @DefaultValue("1h") Duration longestBackoff,
        @DefaultValue("2s") Duration halt) {}
