package org.rundruf.channel.broker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.dispatch.Dispatch;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Ticket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Offers deliveries over a broker, and takes what any node has offered. */
public class OverBroker implements Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(OverBroker.class);
    /** Who cannot send does not take one ticket after the other just to give it back. */
    private static final Duration REST = Duration.ofMillis(250);
    /** More would lie there until nobody may take it any more. */
    private static final int SECONDS_AHEAD = 10;

    private final Ledger ledger;
    private final ChannelGate gate;
    private final Broker broker;
    private final Listeners listeners;
    private final int most;

    /** @param most how many deliveries of a channel, of one urgency and above, may lie in the broker */
    OverBroker(Ledger ledger, ChannelGate gate, Broker broker, Listeners listeners, int most) {
        this.ledger = ledger;
        this.gate = gate;
        this.broker = broker;
        this.listeners = listeners;
        this.most = most;
    }

    @Override
    public List<?> claim(Channel channel, int limit) {
        int perSecond = gate.perSecond(channel.tag());
        int room = perSecond == 0 ? most : Math.min(most, perSecond * SECONDS_AHEAD);
        return broker.isUp() ? ledger.offer(channel, limit, room) : List.of();
    }

    @Override
    public Delivery take(String channel, Object body) {
        if (!(body instanceof Ticket ticket)) {
            return null;
        }
        try {
            return take(Channel.of(channel).orElseThrow(), ticket);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "Delivery {} is not taken, as the database does not answer: {}", ticket.delivery(), e.getMessage());
            return null;
        }
    }

    private Delivery take(Channel channel, Ticket ticket) {
        if (gate.room(channel, 1) == 0) {
            LockSupport.parkNanos(REST.toNanos());
            ledger.recall(ticket);
            return null;
        }
        return ledger.take(ticket).orElse(null);
    }

    /** What was offered and not handed over is taken back as soon as the broker is there again. */
    @Override
    public void failed(Exception cause) {
        broker.lost(cause);
    }

    @Override
    public void attend() {
        broker.look(listeners.queues());
        listeners.attend();
    }
}
