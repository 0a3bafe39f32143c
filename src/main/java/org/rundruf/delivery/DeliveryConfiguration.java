package org.rundruf.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Random;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the ledger needs to know about the node that it runs on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DeliverySettings.class, FallbackSettings.class})
class DeliveryConfiguration {

    @Bean
    Backoff backoff(Clock clock, DeliverySettings settings) {
        return new Backoff(clock, new Random(), settings);
    }

    @Bean
    Node node(@Value("${rundruf.node:}") String name) throws UnknownHostException {
        return new Node(name.isBlank() ? InetAddress.getLocalHost().getHostName() : name);
    }
}
