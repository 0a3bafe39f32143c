package org.rundruf.channel.broker;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says in health whether the broker is there. Without it deliveries wait, and everything else goes on. */
class BrokerHealth implements HealthIndicator {
    private final Broker broker;

    BrokerHealth(Broker broker) {
        this.broker = broker;
    }

    @Override
    public Health health() {
        Broker.Outage outage = broker.outage();
        Health.Builder health = outage == null
                ? Health.up()
                : Health.outOfService()
                        .withDetail("detail", outage.reason())
                        .withDetail("since", outage.since().toString());
        return health.withDetail("address", broker.address()).build();
    }
}
