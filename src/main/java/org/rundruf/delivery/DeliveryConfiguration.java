package org.rundruf.delivery;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.rundruf.delivery.outage.DatabaseWatch;
import org.rundruf.delivery.outage.Pulse;
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

    /** @param folder where outcomes are kept: on this machine, and not on the database's disk */
    @Bean
    OutcomeJournals outcomeJournals(Pulse pulse, Node node, @Value("${rundruf.delivery.journal}") Path folder) {
        return new OutcomeJournals(folder, pulse.ledger(), node.name());
    }

    @Bean(destroyMethod = "close")
    Recorder recorder(GroupCommit commit, Changing changing, DatabaseWatch watch, OutcomeJournals journals) {
        OutcomeJournal journal = journals.called("");
        journal.open();
        return new Recorder(commit, changing, watch, journal);
    }

    @Bean(destroyMethod = "close")
    Outcomes outcomes(Recorder recorder, Attempts attempts, OutcomeJournals journals) {
        return new Outcomes(recorder, attempts, journals.called("-1"), journals.called("-2"));
    }
}
