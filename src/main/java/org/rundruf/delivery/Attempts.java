package org.rundruf.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.SteadyTime;
import org.springframework.stereotype.Component;

/**
 * What this process claimed: what no provider was spoken to about yet, and what is being sent right now.
 *
 * <p>The ledger cannot know the difference, and needs it at an orderly stop: what was not begun goes back into the
 * queue, what was begun must be settled. Whoever sends calls {@link #begin} right before the provider is spoken to, and
 * only sends if it answers true:
 *
 * <pre>{@code
 * if (attempts.begin(delivery)) {
 *     ledger.record(send(delivery));
 * } else {
 *     ledger.requeue(delivery);
 * }
 * }</pre>
 *
 * <p>It is lost with the process. After a crash everything that the process held is in doubt.
 */
@Component
public class Attempts {
    private final Clock clock;
    private final SteadyTime time;
    private final Duration half;
    private final Map<Long, Held> held = new ConcurrentHashMap<>();
    private final Map<Long, Running> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    Attempts(Clock clock, SteadyTime time, DeliverySettings settings) {
        this.clock = clock;
        this.time = time;
        this.half = settings.lease().dividedBy(2);
    }

    /** Two times: a clock can be put back, and a machine that slept may not have counted that. */
    private record Held(Delivery delivery, Duration until, Instant untilClock) {}

    private record Running(int attempt, Duration until) {}

    /**
     * Marks that the provider is about to be spoken to. Half of the lease is left for that at least, so that nobody
     * settles a delivery that is still being sent.
     *
     * @return false if it must not be sent: it waited too long, has expired, was begun already, or the process stops
     */
    public boolean begin(Delivery delivery) {
        Held claim = held.get(delivery.id());
        if (claim == null || claim.delivery().attempt() != delivery.attempt() || isTooLate(claim)) {
            return false;
        }
        running.put(delivery.id(), new Running(delivery.attempt(), time.now().plus(half)));
        boolean isMine = held.remove(delivery.id(), claim);
        if (!isMine) {
            ended(delivery.id(), delivery.attempt());
        }
        return isMine;
    }

    private boolean isTooLate(Held claim) {
        return time.now().compareTo(claim.until()) >= 0 || !clock.instant().isBefore(claim.untilClock());
    }

    /** @param expires from when on nobody wants it any more, or null */
    void claimed(Delivery delivery, Instant expires) {
        Instant midway = clock.instant().plus(half);
        Instant untilClock = expires != null && expires.isBefore(midway) ? expires : midway;
        held.put(delivery.id(), new Held(delivery, time.now().plus(half), untilClock));
    }

    /** Nobody speaks to the provider about it any more. */
    void ended(long delivery, int attempt) {
        running.computeIfPresent(delivery, (id, run) -> run.attempt() == attempt ? null : run);
    }

    /** @return true if this process is speaking to the provider about it, whatever the clock says of its lease */
    boolean isRunning(Delivery delivery) {
        Running run = running.get(delivery.id());
        return run != null && run.attempt() == delivery.attempt() && time.now().compareTo(run.until()) < 0;
    }

    boolean isClosed() {
        return closed;
    }

    /** @return true if this process held it and had not begun; from now on it cannot begin */
    boolean drop(Delivery delivery) {
        Held claim = held.get(delivery.id());
        return claim != null && claim.delivery().attempt() == delivery.attempt() && held.remove(delivery.id(), claim);
    }

    /** @return versions of which something was claimed and not begun */
    Set<Long> versions() {
        return held.values().stream()
                .flatMap(claim -> claim.delivery().versions())
                .collect(Collectors.toSet());
    }

    /** Nothing more of a version begins that was claimed until now. @return what was claimed and not begun */
    List<Delivery> drop(long version) {
        return drop(delivery -> delivery.versions().anyMatch(one -> one == version));
    }

    /** Nothing begins for a contact point that was claimed until now. @return what was claimed and not begun */
    List<Delivery> drop(Channel channel, long contact) {
        return drop(delivery -> delivery.contact() == contact && delivery.channel() == channel);
    }

    /** From now on nothing begins. @return what was claimed and not begun */
    List<Delivery> close() {
        closed = true;
        return drop(delivery -> true);
    }

    private List<Delivery> drop(Predicate<Delivery> which) {
        List<Delivery> left = new ArrayList<>();
        held.forEach((id, claim) -> {
            if (which.test(claim.delivery()) && held.remove(id, claim)) {
                left.add(claim.delivery());
            }
        });
        return left;
    }
}
