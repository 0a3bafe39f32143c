package org.rundruf.channel.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.SteadyTime;
import org.rundruf.channel.gate.ChannelGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Takes due deliveries out of the ledger, in batches that leave soon: whatever is more urgent must not wait long.
 *
 * <p>The ledger is asked now and then, and at once after this process has planned something.
 */
@Component
public class Batches {
    private final Map<Channel, Duration> next = new ConcurrentHashMap<>();
    private final Dispatch dispatch;
    private final ChannelGate gate;
    private final SteadyTime time;
    private final Duration pause;
    private final int batch;

    /** @param pause how long the ledger is not asked again after it had nothing, in milliseconds */
    Batches(
            Dispatch dispatch,
            ChannelGate gate,
            SteadyTime time,
            @Value("${rundruf.claim.delay}") long pause,
            @Value("${rundruf.claim.batch}") int batch) {
        this.dispatch = dispatch;
        this.gate = gate;
        this.time = time;
        this.pause = Duration.ofMillis(pause);
        this.batch = batch;
    }

    /** @param tag the channel's. @return what may be sent now, nothing while the channel is paused */
    public List<?> claim(String tag) {
        Channel channel = Channel.of(tag).orElseThrow();
        Duration now = time.now();
        if (now.compareTo(next.getOrDefault(channel, now)) < 0) {
            return List.of();
        }
        next.put(channel, now.plus(pause));
        int room = gate.room(channel, batch);
        List<?> claimed = room == 0 ? List.of() : dispatch.claim(channel, room);
        if (!claimed.isEmpty()) {
            next.remove(channel);
        }
        return claimed;
    }

    /** There may be something to claim on every channel. */
    void wake() {
        next.clear();
    }

    /** @return true if a batch had anything in it, so that the next one is claimed without a pause */
    public boolean isWorthAnother(List<?> batch) {
        return !batch.isEmpty();
    }
}
