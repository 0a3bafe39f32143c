package org.rundruf.delivery.outage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in health that the database is away. It asks nobody, so that the answer comes at once. */
@Component("databaseHealthIndicator")
class DatabaseHealth implements HealthIndicator {
    private final DatabaseWatch watch;

    DatabaseHealth(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        return watch.outage()
                .map(DatabaseHealth::down)
                .orElseGet(() -> Health.up().build());
    }

    private static Health down(Outage outage) {
        return Health.down()
                .withDetail("detail", outage.reason())
                .withDetail("since", outage.since().toString())
                .build();
    }
}
