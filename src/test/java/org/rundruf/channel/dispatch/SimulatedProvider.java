package org.rundruf.channel.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
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
    private final Map<Told, Integer> taken = new HashMap<>();
    private final Map<Long, Integer> references = new HashMap<>();
    private final Map<Long, String> sids = new HashMap<>();
    private final Set<Told> stuck = new HashSet<>();
    private final Map<Long, Instant> listed = new HashMap<>();
    private final List<Callback> callbacks = new ArrayList<>();
    private boolean isReliable;

    SimulatedProvider(RandomGenerator random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** Who is told of what: one of a digest as well as an ordinary message. */
    private record Told(long version, long contact) {}

    private static Stream<Told> told(Delivery delivery) {
        Stream<Long> versions = delivery.isDigest()
                ? delivery.digest().stream().map(Delivery.Item::version)
                : Stream.of(delivery.version());
        return versions.map(version -> new Told(version, delivery.contact()));
    }

    /** It cannot be asked just now. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What it says later of a message. */
    record Callback(long delivery, DeliveryState state, String reference) {}

    /** A request has reached it. @return what it answers, if the answer arrives */
    Outcome arrive(Delivery delivery) {
        int luck = isReliable ? 0 : random.nextInt(12);
        return switch (luck) {
            case 6 -> Outcome.waiting(delivery, "429", null);
            case 7 -> Outcome.retry(delivery, "queue full", null);
            case 8 -> Outcome.failed(delivery, "no such number");
            case 9 -> {
                take(delivery);
                yield Outcome.inDoubt(delivery, "500");
            }
            case 10 -> Outcome.sent(delivery, takeInVain(delivery));
            default -> Outcome.sent(delivery, take(delivery));
        };
    }

    /** It gets stuck on its way; whoever sent it hears of that once at least and may send it again. */
    private String takeInVain(Delivery delivery) {
        String reference = reference(delivery);
        told(delivery).forEach(stuck::add);
        callback(delivery.id(), DeliveryState.SENT, reference);
        DeliveryState end = random.nextBoolean() ? DeliveryState.RETRYING : DeliveryState.QUEUED;
        callback(delivery.id(), end, reference);
        callbacks.add(new Callback(delivery.id(), end, reference));
        return reference;
    }

    private String reference(Delivery delivery) {
        return "SM" + delivery.id() + "-" + references.merge(delivery.id(), 1, Integer::sum);
    }

    private String take(Delivery delivery) {
        told(delivery).forEach(one -> taken.merge(one, 1, Integer::sum));
        String reference = reference(delivery);
        sids.put(delivery.id(), reference);
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

    /** What it took for somebody has certainly not arrived: it said so itself. */
    void admitFailure(long version, long contact) {
        Told told = new Told(version, contact);
        if (taken.merge(told, -1, Integer::sum) == 0) {
            stuck.add(told);
        }
    }

    /** From now on it does what it should. */
    void becomeReliable() {
        isReliable = true;
    }

    /** @return how many messages that tell somebody of a version it has taken */
    int taken(long version, long contact) {
        return taken.getOrDefault(new Told(version, contact), 0);
    }

    /** @return true if such a message was taken and got stuck */
    boolean isStuck(long version, long contact) {
        return stuck.contains(new Told(version, contact));
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
                : Optional.of(sids.get(delivery.id()));
    }
}
