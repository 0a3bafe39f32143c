package org.rundruf.channel.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Outcome;

/**
 * A provider that takes messages, refuses them for now or for good, and tells later what became of them: late, twice, in
 * any order, or never. It remembers what it took, though its list shows a message only after a while.
 */
final class SimulatedProvider implements Memory {
    private static final Duration LONGEST_LAG = Duration.ofSeconds(5);
    private final RandomGenerator random;
    private final Clock clock;
    private final Map<Long, Integer> taken = new HashMap<>();
    private final Map<Long, Instant> listed = new HashMap<>();
    private final List<Callback> callbacks = new ArrayList<>();
    private boolean isReliable;

    SimulatedProvider(RandomGenerator random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** It cannot be asked just now. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What it says later of a message. */
    record Callback(long delivery, DeliveryState state, String reference) {}

    /** A request has reached it. @return what it answers, if the answer arrives */
    Outcome arrive(Delivery delivery) {
        int luck = isReliable ? 0 : random.nextInt(10);
        return switch (luck) {
            case 7 -> Outcome.retry(delivery, "429", null);
            case 8 -> Outcome.failed(delivery, "no such number");
            case 9 -> {
                take(delivery);
                yield Outcome.inDoubt(delivery, "500");
            }
            default -> Outcome.sent(delivery, take(delivery));
        };
    }

    private String take(Delivery delivery) {
        int times = taken.merge(delivery.id(), 1, Integer::sum);
        String reference = "SM" + delivery.id() + "-" + times;
        Duration lag = isReliable ? Duration.ZERO : Duration.ofMillis(random.nextLong(LONGEST_LAG.toMillis()));
        listed.putIfAbsent(delivery.id(), clock.instant().plus(lag));
        callback(delivery.id(), DeliveryState.SENT, reference);
        callback(delivery.id(), random.nextInt(6) == 0 ? DeliveryState.FAILED : DeliveryState.DELIVERED, reference);
        return reference;
    }

    private void callback(long delivery, DeliveryState state, String reference) {
        for (int times = random.nextInt(3); times > 0; times--) {
            callbacks.add(new Callback(delivery, state, reference));
        }
    }

    /** @return something it has to say, whatever came to its mind first */
    Optional<Callback> speak() {
        return callbacks.isEmpty() ? Optional.empty() : Optional.of(callbacks.remove(random.nextInt(callbacks.size())));
    }

    /** From now on it does what it should. */
    void becomeReliable() {
        isReliable = true;
    }

    /** @return how many messages of a delivery it has taken */
    int taken(long delivery) {
        return taken.getOrDefault(delivery, 0);
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Optional<String> recall(Delivery delivery) {
        if (!isReliable && random.nextInt(8) == 0) {
            throw new Unreachable();
        }
        Instant since = listed.get(delivery.id());
        return since == null || clock.instant().isBefore(since)
                ? Optional.empty()
                : Optional.of("SM" + delivery.id() + "-1");
    }
}
