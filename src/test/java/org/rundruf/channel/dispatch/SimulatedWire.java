package org.rundruf.channel.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.Outcome;

/** What is between nodes and the provider: requests arrive late or never, answers get lost. */
final class SimulatedWire {
    /** As long as a request is under way before its client gives up on it. */
    static final Duration TIMEOUT = Duration.ofSeconds(25);

    /** As long as a request can still arrive after its client has died or given up. */
    static final Duration LINGER = Duration.ofSeconds(4);

    private final RandomGenerator random;
    private final Clock clock;
    private final SimulatedProvider provider;
    private final List<Request> requests = new ArrayList<>();
    private SimulatedNode hearing;

    SimulatedWire(RandomGenerator random, Clock clock, SimulatedProvider provider) {
        this.random = random;
        this.clock = clock;
        this.provider = provider;
    }

    /** A message on its way to the provider. */
    private static final class Request {
        private final SimulatedNode sender;
        private final Delivery delivery;
        private Instant until;
        private boolean isAwaited = true;
        private Outcome answer;

        Request(SimulatedNode sender, Delivery delivery, Instant until) {
            this.sender = sender;
            this.delivery = delivery;
            this.until = until;
        }

        void abandon(Instant last) {
            isAwaited = false;
            until = last.isBefore(until) ? last : until;
        }
    }

    void send(SimulatedNode sender, Delivery delivery) {
        requests.add(new Request(sender, delivery, clock.instant().plus(TIMEOUT)));
    }

    /** Some request reaches the provider. */
    void arrive() {
        any(request -> request.answer == null).ifPresent(request -> {
            request.answer = provider.arrive(request.delivery);
            if (!request.isAwaited) {
                requests.remove(request);
            }
        });
    }

    /** Some answer reaches its sender, or is lost on the way, of which the sender hears as well. */
    void answer(boolean isLost) {
        any(request -> request.isAwaited && request.answer != null).ifPresent(request -> {
            requests.remove(request);
            request.sender.end(
                    request.delivery, isLost ? Outcome.inDoubt(request.delivery, "connection reset") : request.answer);
        });
    }

    /** Some sender gives up on a request, which may still arrive. */
    void giveUp() {
        any(request -> request.isAwaited && request.answer == null).ifPresent(request -> {
            request.abandon(clock.instant().plus(LINGER));
            hear(request, Outcome.inDoubt(request.delivery, "no answer"));
        });
    }

    /** A process is gone; what it sent may still arrive for a moment. */
    void cut(SimulatedNode sender) {
        Instant last = clock.instant().plus(LINGER);
        requests.stream().filter(request -> request.sender == sender).forEach(request -> request.abandon(last));
        requests.removeIf(request -> !request.isAwaited && request.answer != null);
    }

    /** Before time moves on: what would be under way for too long ends now, one way or the other. */
    void moveOn(Instant then) {
        List.copyOf(requests).stream()
                .filter(request -> !then.isBefore(request.until))
                .forEach(this::end);
    }

    private void end(Request request) {
        requests.remove(request);
        if (request.isAwaited) {
            Outcome lost = Outcome.inDoubt(request.delivery, "timeout");
            hear(request, request.answer == null ? lost : request.answer);
        }
    }

    private void hear(Request request, Outcome outcome) {
        hearing = request.sender;
        hearing.end(request.delivery, outcome);
        hearing = null;
    }

    /** @return who died while it wrote down an answer, or null */
    SimulatedNode died() {
        SimulatedNode dead = hearing;
        hearing = null;
        return dead;
    }

    private Optional<Request> any(Predicate<Request> wanted) {
        List<Request> found = requests.stream().filter(wanted).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }
}
