package org.rundruf.channel.feed;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says in health which of the followed feeds cannot be read, and why: what nobody hears of would be missed. */
@Component("feedsHealthIndicator")
class FeedHealth implements HealthIndicator {
    private final FeedSettings settings;
    private final FeedTable table;

    FeedHealth(FeedSettings settings, FeedTable table) {
        this.settings = settings;
        this.table = table;
    }

    @Override
    public Health health() {
        if (settings.feeds().isEmpty()) {
            return Health.up().build();
        }
        Map<String, String> problems = new TreeMap<>(table.problems());
        problems.keySet().retainAll(settings.feeds().keySet());
        return problems.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetails(problems).build();
    }
}
