package org.rundruf.web.office.watch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Progress;

/**
 * How fast a version goes out, by what its counters said within the last minute. It knows nothing until it has watched for
 * some seconds, and nothing while nothing moves: a guess would be no help to anybody who waits.
 */
final class Pace {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration LEAST = Duration.ofSeconds(5);
    private static final Set<DeliveryState> ON_THEIR_WAY = EnumSet.of(DeliveryState.QUEUED, DeliveryState.SENDING);
    private static final double MILLIS = 1000.0;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(Duration at, Map<Channel, Integer> done) {}

    /** @param at as of a time that nobody sets */
    void note(Duration at, Progress progress) {
        Map<Channel, Integer> done = done(progress);
        if (progress.isPaused() || progress.quietUntil() != null || isSetBack(done)) {
            samples.clear();
        }
        samples.addLast(new Sample(at, done));
        while (samples.getFirst().at().plus(WINDOW).compareTo(at) < 0) {
            samples.removeFirst();
        }
    }

    /** @return messages a second on that channel; empty if that is not known */
    OptionalDouble perSecond(Channel channel) {
        if (samples.isEmpty()) {
            return OptionalDouble.empty();
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        Duration watched = last.at().minus(first.at());
        int more = done(last, channel) - done(first, channel);
        return watched.compareTo(LEAST) < 0 || more <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(more * MILLIS / watched.toMillis());
    }

    /** @return how long it goes on at this pace; empty if that is not known of every channel that has something to do */
    Optional<Duration> left(Progress progress) {
        Duration longest = Duration.ZERO;
        for (Channel channel : Channel.PERSONAL) {
            int waiting = waiting(progress, channel);
            OptionalDouble pace = perSecond(channel);
            if (waiting > 0 && pace.isEmpty()) {
                return Optional.empty();
            }
            Duration own =
                    waiting == 0 ? Duration.ZERO : Duration.ofMillis(Math.round(waiting * MILLIS / pace.getAsDouble()));
            longest = own.compareTo(longest) > 0 ? own : longest;
        }
        return Optional.of(longest).filter(left -> !left.isZero());
    }

    /** What is tried again later, or waits for a digest, is not a matter of pace. */
    private static int waiting(Progress progress, Channel channel) {
        return progress.sum(
                cell -> cell.channel() == channel && ON_THEIR_WAY.contains(cell.state()) && !cell.isHeldForDigest());
    }

    private boolean isSetBack(Map<Channel, Integer> done) {
        return !samples.isEmpty()
                && done.keySet().stream().anyMatch(channel -> done.get(channel) < done(samples.getLast(), channel));
    }

    private static int done(Sample sample, Channel channel) {
        return sample.done().getOrDefault(channel, 0);
    }

    private static Map<Channel, Integer> done(Progress progress) {
        Map<Channel, Integer> done = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.PERSONAL) {
            done.put(
                    channel,
                    progress.sum(
                            cell -> cell.channel() == channel && !cell.state().isOpen()));
        }
        return done;
    }
}
