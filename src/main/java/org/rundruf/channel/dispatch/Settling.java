package org.rundruf.channel.dispatch;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.SteadyTime;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of deliveries in doubt. One that the provider knows is sent; one that it still does not know
 * after a while, in which a late request would have arrived, is sent again.
 */
@Component
public class Settling {
    private static final int BATCH = 200;
    private final Map<Delivery, Duration> waiting = new ConcurrentHashMap<>();
    private final Map<Channel, Memory> memories;
    private final Ledger ledger;
    private final SteadyTime time;
    private final Duration grace;

    /** @param memories the providers that can be asked; e-mail has none, but a Message-ID that shows a repeat */
    Settling(List<Memory> memories, Ledger ledger, SteadyTime time, @Value("${rundruf.settle.grace}") Duration grace) {
        this.memories = memories.stream().collect(Collectors.toMap(Memory::channel, Function.identity()));
        this.ledger = ledger;
        this.time = time;
        this.grace = grace;
    }

    /** @return the deliveries in doubt, newly taken from the ledger or still waiting for their time */
    public List<Delivery> inDoubt() {
        Channel.PERSONAL.stream()
                .flatMap(channel -> ledger.inDoubt(channel, BATCH).stream())
                .forEach(delivery -> waiting.put(delivery, time.now()));
        return waiting.keySet().stream()
                .sorted(Comparator.comparing(this::isAsked).thenComparingLong(Delivery::id))
                .toList();
    }

    /** Those for which nobody is asked come first: a provider that does not answer keeps none of them waiting. */
    private boolean isAsked(Delivery delivery) {
        return memories.containsKey(delivery.channel());
    }

    /** Settles one of them, or leaves it for later. */
    public void settle(Delivery delivery) {
        Optional<String> reference =
                Optional.ofNullable(memories.get(delivery.channel())).flatMap(memory -> memory.recall(delivery));
        if (reference.isPresent()) {
            ledger.record(Outcome.sent(delivery, reference.get()));
            waiting.remove(delivery);
        } else if (isOver(delivery)) {
            repeat(delivery);
            waiting.remove(delivery);
        }
    }

    private boolean isOver(Delivery delivery) {
        Duration since = waiting.get(delivery);
        return since != null && since.plus(grace).compareTo(time.now()) <= 0;
    }

    /** At once after the first attempt, as after a crash; later with the growing waits of every other retry. */
    private void repeat(Delivery delivery) {
        if (delivery.attempt() == 1) {
            ledger.requeue(delivery);
        } else {
            ledger.record(Outcome.retry(delivery, "the provider does not know it", null));
        }
    }
}
