package org.rundruf.delivery;

import java.time.Duration;
import java.util.List;
import org.rundruf.announcement.Channel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether an emergency goes to the contact points of a person one after the other.
 *
 * @param after how long the next one waits for the one before to be reached; null to use all at once
 * @param order of the channels, the first one first; a channel that is missing is used at once
 */
@ConfigurationProperties("rundruf.fallback")
public record FallbackSettings(
        Duration after,
        @DefaultValue({"sms", "whatsapp", "email"}) List<String> order) {

    /** @throws IllegalArgumentException if the order names what is no personal channel, or the time is not positive */
    public FallbackSettings {
        order.forEach(FallbackSettings::channel);
        if (after != null && (after.isZero() || after.isNegative())) {
            throw new IllegalArgumentException("rundruf.fallback.after: " + after + " is no time to wait; write 10m");
        }
    }

    boolean isOn() {
        return after != null;
    }

    List<Channel> channels() {
        return order.stream().map(FallbackSettings::channel).toList();
    }

    private static Channel channel(String tag) {
        return Channel.of(tag.strip())
                .filter(Channel.PERSONAL::contains)
                .orElseThrow(() -> new IllegalArgumentException(
                        "rundruf.fallback.order: '" + tag + "' is no such channel; name some of sms, whatsapp, email"));
    }
}
