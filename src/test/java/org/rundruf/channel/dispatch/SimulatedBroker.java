package org.rundruf.channel.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rundruf.delivery.Ticket;

/** A broker that hands out tickets in any order, some of them twice or much later, and loses others, or all at once. */
final class SimulatedBroker {
    private final RandomGenerator random;
    private final List<Ticket> tickets = new ArrayList<>();

    SimulatedBroker(RandomGenerator random) {
        this.random = random;
    }

    void put(List<Ticket> offered) {
        tickets.addAll(offered);
    }

    Optional<Ticket> next() {
        if (tickets.isEmpty()) {
            return Optional.empty();
        }
        Ticket ticket = tickets.get(random.nextInt(tickets.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(ticket);
            case 1 -> {
                tickets.remove(ticket);
                yield Optional.empty();
            }
            default -> {
                tickets.remove(ticket);
                yield Optional.of(ticket);
            }
        };
    }

    /** Its disk is gone. */
    void loseEverything() {
        tickets.clear();
    }

    boolean isEmpty() {
        return tickets.isEmpty();
    }
}
