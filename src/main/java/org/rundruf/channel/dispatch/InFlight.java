package org.rundruf.channel.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.ExchangeException;
import org.apache.camel.ExchangeProperty;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Attempts;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Outcome;
import org.rundruf.delivery.outage.DatabaseFailures;
import org.springframework.stereotype.Component;

/** Every attempt passes here, so that an orderly stop knows what it has to wait for. */
@Component
public class InFlight {
    private final Map<Long, Delivery> deliveries = new ConcurrentHashMap<>();
    private final Attempts attempts;
    private final Ledger ledger;
    private final ChannelGate gate;

    InFlight(Attempts attempts, Ledger ledger, ChannelGate gate) {
        this.attempts = attempts;
        this.ledger = ledger;
        this.gate = gate;
    }

    /** @return true if the attempt may begin; otherwise the delivery has gone back into the queue */
    public boolean enter(@ExchangeProperty("delivery") Delivery delivery) {
        deliveries.put(delivery.id(), delivery);
        boolean mayBegin = gate.pass(delivery.channel()) && attempts.begin(delivery);
        if (!mayBegin) {
            leave(delivery);
            ledger.requeue(delivery);
        }
        return mayBegin;
    }

    /** @return what an unexpected exception makes of a delivery: in doubt if its attempt had begun */
    public Outcome failed(@ExchangeProperty("delivery") Delivery delivery, @ExchangeException Exception cause) {
        String reason = cause.getClass().getSimpleName();
        if (deliveries.containsKey(delivery.id())) {
            return Outcome.inDoubt(delivery, reason);
        }
        return DatabaseFailures.isAway(cause)
                ? Outcome.waiting(delivery, null, null)
                : Outcome.retry(delivery, reason, null);
    }

    /** Ends the attempt, if one had begun. */
    public void leave(@ExchangeProperty("delivery") Delivery delivery) {
        deliveries.remove(delivery.id());
    }

    /** @return the attempts that have begun and not ended */
    Collection<Delivery> deliveries() {
        return List.copyOf(deliveries.values());
    }
}
