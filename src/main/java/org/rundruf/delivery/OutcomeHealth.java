package org.rundruf.delivery;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in health how many outcomes wait for the database, and that nothing takes them any more. */
@Component("outcomesHealthIndicator")
class OutcomeHealth implements HealthIndicator {
    private final Recorder recorder;

    OutcomeHealth(Recorder recorder) {
        this.recorder = recorder;
    }

    @Override
    public Health health() {
        String trouble = recorder.trouble();
        Health.Builder health = trouble == null ? Health.up() : Health.outOfService();
        if (trouble != null) {
            health.withDetail("detail", trouble).withDetail("waiting", recorder.waiting());
        }
        return health.withDetail("kept", recorder.kept()).build();
    }
}
