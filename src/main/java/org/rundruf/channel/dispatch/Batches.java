package org.rundruf.channel.dispatch;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.ChannelGate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes due deliveries out of the ledger, in batches that leave soon: whatever is more urgent must not wait long. */
@Component
public class Batches {
    private final Dispatch dispatch;
    private final ChannelGate gate;
    private final int batch;

    Batches(Dispatch dispatch, ChannelGate gate, @Value("${rundruf.claim.batch}") int batch) {
        this.dispatch = dispatch;
        this.gate = gate;
        this.batch = batch;
    }

    /** @param tag the channel's. @return what may be sent now, nothing while the channel is paused */
    public List<?> claim(String tag) {
        Channel channel = Channel.of(tag).orElseThrow();
        int room = gate.room(channel, batch);
        return room == 0 ? List.of() : dispatch.claim(channel, room);
    }

    /** @return true if a batch had anything in it, so that the next one is claimed without a pause */
    public boolean isWorthAnother(List<?> batch) {
        return !batch.isEmpty();
    }
}
