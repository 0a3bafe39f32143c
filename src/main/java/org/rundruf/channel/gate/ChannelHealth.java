package org.rundruf.channel.gate;

import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says in health whether a channel is paused and why. Breaks that a provider asked for are part of the work. */
final class ChannelHealth implements HealthIndicator {
    private final ChannelGate gate;
    private final Channel channel;

    ChannelHealth(ChannelGate gate, Channel channel) {
        this.gate = gate;
        this.channel = channel;
    }

    @Override
    public Health health() {
        List<Map<String, String>> pauses = gate.pauses(channel).stream()
                .filter(pause -> pause.cause() != Cause.CONGESTION)
                .map(ChannelHealth::details)
                .toList();
        return pauses.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("pauses", pauses).build();
    }

    private static Map<String, String> details(ChannelPause pause) {
        return Map.of(
                "cause", pause.cause().tag(),
                "detail", pause.detail(),
                "since", pause.since().toString());
    }
}
