package org.rundruf.channel.dispatch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;
import org.rundruf.delivery.SharedLedger;
import org.rundruf.testing.MovableClock;
import org.springframework.core.env.StandardEnvironment;

/** One process of the hub: what it holds in memory is lost when it crashes. */
final class SimulatedNode {
    static final Duration GRACE = Duration.ofSeconds(10);
    private static final int BATCH = 4;
    private static final int MOST = 6;

    final MovableClock clock;
    private final SharedLedger.Member member;
    private final InFlight inFlight;
    private final Settling settling;
    private final Deque<Delivery> queue = new ArrayDeque<>();

    SimulatedNode(SharedLedger shared, String name, SimulatedProvider provider, MovableClock clock) {
        this.clock = clock;
        this.member = shared.start(name, clock);
        this.inFlight =
                new InFlight(member.attempts(), member.ledger(), new ChannelGate(clock, new StandardEnvironment()));
        this.settling = new Settling(List.of(provider), member.ledger(), clock.steady(), GRACE);
    }

    void claim(Channel channel) {
        queue.addAll(member.ledger().claim(channel, BATCH));
    }

    /** Offers to all nodes what it could claim. */
    void offer(Channel channel, SimulatedBroker broker) {
        broker.put(member.ledger().offer(channel, BATCH, MOST));
    }

    /** Takes what any node has offered, if it still is. */
    void take(SimulatedBroker broker) {
        broker.next().flatMap(member.ledger()::take).ifPresent(queue::add);
    }

    /** @return the next delivery, if its attempt may begin */
    Optional<Delivery> begin() {
        return Optional.ofNullable(queue.poll()).filter(inFlight::enter);
    }

    /** @return true if it holds deliveries that it has not begun */
    boolean isBusy() {
        return !queue.isEmpty();
    }

    /** An attempt has ended. */
    void end(Delivery delivery, Outcome outcome) {
        member.ledger().record(outcome);
        inFlight.leave(delivery);
    }

    void receive(SimulatedProvider.Callback callback) {
        member.ledger().receipt(callback.delivery(), callback.state(), callback.reference(), null);
    }

    void settle() {
        settling.inDoubt().forEach(settling::settle);
    }

    /** Nothing more begins; what was begun is in doubt unless its answer came. */
    void stopOrderly() {
        member.ledger().release();
        inFlight.deliveries().forEach(delivery -> member.ledger().record(Outcome.inDoubt(delivery, "the hub stopped")));
    }

    SharedLedger.Member member() {
        return member;
    }
}
