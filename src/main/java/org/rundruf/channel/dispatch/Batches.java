package org.rundruf.channel.dispatch;

import java.util.List;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Ledger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes due deliveries out of the ledger, in batches that leave soon: whatever is more urgent must not wait long. */
@Component
public class Batches {
    private final Ledger ledger;
    private final int batch;

    Batches(Ledger ledger, @Value("${rundruf.claim.batch}") int batch) {
        this.ledger = ledger;
        this.batch = batch;
    }

    /**
     * @param channel the channel's tag
     * @param perSecond how many may leave in a second, 0 for no limit
     */
    public List<Delivery> claim(String channel, int perSecond) {
        int limit = perSecond == 0 ? batch : Math.min(batch, perSecond);
        return ledger.claim(Channel.of(channel).orElseThrow(), limit);
    }

    /** @return true if a batch had anything in it, so that the next one is claimed without a pause */
    public boolean isWorthAnother(List<Delivery> batch) {
        return !batch.isEmpty();
    }
}
