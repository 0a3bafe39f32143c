package org.rundruf.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.SteadyTime;

/**
 * Other nodes' claims that are over by this node's clock. The two clocks may tell different times, so one counts only
 * after it was watched for as long as a lease: then its node has ended it, or is gone.
 */
final class Overdue {
    private final SteadyTime time;
    private final Duration lease;
    private final Map<Channel, Map<Claim, Duration>> watched = new EnumMap<>(Channel.class);

    Overdue(SteadyTime time, Duration lease) {
        this.time = time;
        this.lease = lease;
    }

    /** One attempt of a delivery. */
    record Claim(long delivery, int attempt) {}

    /** @param seen all that look overdue now. @return those among them that do so for long enough */
    synchronized List<Claim> ripe(Channel channel, Collection<Claim> seen) {
        Duration now = time.now();
        Map<Claim, Duration> before = watched.getOrDefault(channel, Map.of());
        Map<Claim, Duration> since = new HashMap<>();
        seen.forEach(claim -> since.put(claim, before.getOrDefault(claim, now)));
        watched.put(channel, since);
        return seen.stream()
                .filter(claim -> since.get(claim).plus(lease).compareTo(now) <= 0)
                .toList();
    }
}
