package org.rundruf.channel.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in health which channels are paused and why. Breaks that a provider asked for are part of the work. */
@Component("channelsHealthIndicator")
class ChannelHealth implements HealthIndicator {
    private final ChannelGate gate;

    ChannelHealth(ChannelGate gate) {
        this.gate = gate;
    }

    @Override
    public Health health() {
        Map<String, List<ChannelPause>> paused =
                Channel.PERSONAL.stream().collect(Collectors.toMap(Channel::tag, this::pauses));
        paused.values().removeIf(List::isEmpty);
        Health.Builder health = paused.isEmpty() ? Health.up() : Health.outOfService();
        paused.forEach((channel, pauses) -> health.withDetail(channel, details(pauses)));
        return health.build();
    }

    private List<ChannelPause> pauses(Channel channel) {
        return gate.pauses(channel).stream()
                .filter(pause -> pause.cause() != Cause.CONGESTION)
                .toList();
    }

    private static List<Map<String, String>> details(List<ChannelPause> pauses) {
        return pauses.stream()
                .map(pause -> Map.of(
                        "cause", pause.cause().tag(),
                        "detail", pause.detail(),
                        "since", pause.since().toString()))
                .toList();
    }
}
