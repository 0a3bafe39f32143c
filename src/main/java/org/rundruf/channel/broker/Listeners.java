package org.rundruf.channel.broker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.jms.JmsEndpoint;
import org.apache.camel.support.service.ServiceHelper;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.ChannelGate;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The routes that listen to the broker: only while their channel may send, so that other nodes get what this one cannot. */
class Listeners {
    private final CamelContext camel;
    private final ChannelGate gate;
    private boolean isOver;

    Listeners(CamelContext camel, ChannelGate gate) {
        this.camel = camel;
        this.gate = gate;
    }

    /** @return the queues that are listened to */
    List<String> queues() {
        return listening()
                .map(route -> ((JmsEndpoint) route.getEndpoint()).getDestinationName())
                .toList();
    }

    /** Lets each route listen, or not. */
    synchronized void attend() {
        listening().forEach(route -> {
            if (isOver || !maySend(route)) {
                ServiceHelper.suspendService(route.getConsumer());
            } else {
                ServiceHelper.resumeService(route.getConsumer());
            }
        });
    }

    /** Before this node gives back what it holds: or it would take more, and give that back, too. */
    @EventListener(ContextClosedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    synchronized void stop() {
        isOver = true;
        attend();
    }

    private boolean maySend(Route route) {
        Optional<Channel> channel = Channel.of(route.getRouteId());
        return channel.isEmpty() || gate.room(channel.get(), 1) > 0;
    }

    private Stream<Route> listening() {
        return camel.getRoutes().stream().filter(route -> route.getEndpoint() instanceof JmsEndpoint);
    }
}
