package org.rundruf.channel.broker;

import java.time.Clock;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.camel.CamelContext;
import org.apache.camel.LoggingLevel;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsConfiguration;
import org.rundruf.channel.dispatch.Dispatch;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.artemis.autoconfigure.ArtemisAutoConfiguration;
import org.springframework.boot.artemis.autoconfigure.ArtemisConnectionDetails;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jms.connection.CachingConnectionFactory;

/** What is there only if {@code rundruf.dispatch} is {@code jms}: the connection is that of {@code spring.artemis}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'jms'.equals('${rundruf.dispatch}')")
@Import(ArtemisAutoConfiguration.class)
class BrokerConfiguration {
    private static final int RECOVERY_MILLIS = 1000;

    /** Without a window a node has no more messages than it sends: the rest stays in the broker, in order of urgency. */
    @Bean
    Broker broker(CachingConnectionFactory connections, ArtemisConnectionDetails details, Ledger ledger, Clock clock) {
        ActiveMQConnectionFactory artemis = artemis(connections);
        artemis.setConsumerWindowSize(0);
        Broker broker = new Broker(artemis, ledger, clock, address(details));
        connections.setExceptionListener(broker);
        return broker;
    }

    /**
     * Listeners have connections of their own and open them again by themselves. What they would log is said by the broker,
     * and by the routes that could not do what they should.
     */
    @Bean("jms")
    JmsComponent jms(CachingConnectionFactory connections, Broker broker) {
        JmsConfiguration configuration = new JmsConfiguration();
        configuration.setTemplateConnectionFactory(connections);
        configuration.setListenerConnectionFactory(artemis(connections));
        configuration.setMessageConverter(new TicketMessages());
        configuration.setPreserveMessageQos(true);
        configuration.setRecoveryInterval(RECOVERY_MILLIS);
        configuration.setAcceptMessagesWhileStopping(true);
        configuration.setExceptionListener(broker);
        configuration.setErrorHandlerLoggingLevel(LoggingLevel.DEBUG);
        return new JmsComponent(configuration);
    }

    @Bean
    Listeners listeners(CamelContext camel, ChannelGate gate) {
        return new Listeners(camel, gate);
    }

    @Bean
    Dispatch dispatch(
            Ledger ledger,
            ChannelGate gate,
            Broker broker,
            Listeners listeners,
            @Value("${rundruf.queue.jms.size}") int most) {
        return new OverBroker(ledger, gate, broker, listeners, most);
    }

    @Bean
    BrokerHealth brokerHealthIndicator(Broker broker) {
        return new BrokerHealth(broker);
    }

    private static ActiveMQConnectionFactory artemis(CachingConnectionFactory connections) {
        return (ActiveMQConnectionFactory) connections.getTargetConnectionFactory();
    }

    /** Without what stands behind the question mark, which may be a password. */
    private static String address(ArtemisConnectionDetails details) {
        return details.getBrokerUrl().replaceFirst("\\?.*", "");
    }
}
