package org.rundruf.channel.gate;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each channel's part of the hub's health: {@code /actuator/health/channels/sms}. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    CompositeHealthContributor channelsHealthContributor(ChannelGate gate) {
        return CompositeHealthContributor.fromMap(
                Channel.PERSONAL.stream().collect(Collectors.toMap(Channel::tag, Function.identity())),
                channel -> new ChannelHealth(gate, channel));
    }
}
