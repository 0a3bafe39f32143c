package org.rundruf.channel.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Through which every message leaves. A channel that is paused claims nothing, and what it had claimed goes back into the
 * ledger without using up a try. A channel has one sender, so its tempo is the sender's.
 *
 * <p>It is this process's own: each hub on a ledger finds out for itself.
 */
@Component("gate")
public class ChannelGate {
    /** What a provider that only says "too much" gets. */
    static final Duration BREAK = Duration.ofSeconds(1);

    /** No provider silences a channel for longer at once; after that it is asked again. */
    static final Duration LONGEST_BREAK = Duration.ofMinutes(15);

    /** As many as a mail server's connections by default: if all of them hang, it does. */
    private static final int SILENCES = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ChannelGate.class);

    private final Map<Channel, Pauses> pauses = new EnumMap<>(Channel.class);
    private final Map<Channel, Tempo> tempos = new EnumMap<>(Channel.class);
    private final Map<Channel, Integer> silences = new EnumMap<>(Channel.class);
    private final Clock clock;
    private final Duration probe;

    /** @param settings {@code rundruf.<channel>.per-second} and {@code rundruf.gate.probe}, after which a channel that does not work is tried again */
    public ChannelGate(Clock clock, Environment settings) {
        this.clock = clock;
        this.probe = settings.getProperty("rundruf.gate.probe", Duration.class, Duration.ofMinutes(1));
        for (Channel channel : Channel.values()) {
            pauses.put(channel, new Pauses());
            tempos.put(
                    channel,
                    new Tempo(settings.getProperty("rundruf." + channel.tag() + ".per-second", Integer.class, 0)));
        }
    }

    /** @return how many of so many may be claimed now: none in a pause, one to find out whether it is over */
    public synchronized int room(Channel channel, int wanted) {
        if (pauses.get(channel).hold(clock.instant())) {
            return 0;
        }
        int perSecond = tempo(channel);
        int most = pauses.get(channel).isProbing() ? 1 : wanted;
        return perSecond == 0 ? most : Math.min(most, perSecond);
    }

    /** @return true if a message may leave now, which it then does */
    public synchronized boolean pass(Channel channel) {
        Instant now = clock.instant();
        boolean isOpen = !pauses.get(channel).hold(now);
        if (isOpen) {
            pauses.get(channel).probed(now, probe);
            tempos.get(channel).count(now);
        }
        return isOpen;
    }

    /** @param channel its tag. @return true if only so many messages may leave in a second */
    public boolean isLimited(String channel) {
        return perSecond(channel) > 0;
    }

    /** @param channel its tag. @return how many messages may leave in a second, 0 for no limit */
    public synchronized int perSecond(String channel) {
        return tempo(Channel.of(channel).orElseThrow());
    }

    private int tempo(Channel channel) {
        return tempos.get(channel).perSecond(clock.instant());
    }

    /** Nothing leaves from now on. Whoever holds back a channel for another cause is not disturbed. */
    public synchronized void pause(Channel channel, ChannelPause pause) {
        pauses.get(channel).put(pause);
    }

    /** Ends the pause of that cause. */
    public synchronized void lift(Channel channel, Cause cause) {
        if (pauses.get(channel).lift(cause) && cause != Cause.CONGESTION) {
            LOG.info("{} goes on: the pause ({}) is over", channel.tag(), cause.tag());
        }
    }

    /**
     * The provider says that we are too fast: a break for all, then more slowly.
     *
     * @param retryAfter how long the provider wants the break to be, or null
     */
    public synchronized void tooFast(Channel channel, String detail, Duration retryAfter) {
        Instant now = clock.instant();
        Duration length = retryAfter == null ? BREAK : retryAfter;
        length = length.compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : length;
        tempos.get(channel).refused(now, now.plus(length));
        pauses.get(channel).rest(detail, now, length);
    }

    /** A setting keeps everything on that channel from going out. Said once, until it works again. */
    public synchronized void misconfigured(Channel channel, Cause cause, String detail) {
        hold(channel, cause, detail);
    }

    /** There is no connection, so nothing was sent. Said once, until there is one. */
    public synchronized void unreachable(Channel channel, String detail) {
        hold(channel, Cause.UNREACHABLE, detail);
    }

    /** A message was handed in, and nobody said what became of it. That happens; a few of them in a row are a fault. */
    public synchronized void unanswered(Channel channel, String detail) {
        if (silences.merge(channel, 1, Integer::sum) >= SILENCES) {
            hold(channel, Cause.UNREACHABLE, detail);
        }
    }

    /** The provider has said something, whatever it was. */
    public synchronized void answered(Channel channel) {
        silences.remove(channel);
        lift(channel, Cause.UNREACHABLE);
    }

    private void hold(Channel channel, Cause cause, String detail) {
        if (pauses.get(channel).fail(cause, detail, clock.instant(), probe)) {
            LOG.error(
                    "{} is paused: {}. Its messages wait; one is tried every {} seconds at the latest until it works.",
                    channel.tag(),
                    detail,
                    probe.toSeconds());
        }
    }

    /** @return the pauses of a channel, none if it sends */
    public synchronized List<ChannelPause> pauses(Channel channel) {
        pauses.get(channel).hold(clock.instant());
        return pauses.get(channel).list();
    }
}
