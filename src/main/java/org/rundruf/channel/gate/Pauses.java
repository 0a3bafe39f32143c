package org.rundruf.channel.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The pauses of one channel. Not safe for many threads. */
final class Pauses {
    private final Map<Cause, ChannelPause> byCause = new EnumMap<>(Cause.class);

    /** @return true if there was none of that cause */
    boolean put(ChannelPause pause) {
        ChannelPause before = byCause.get(pause.cause());
        byCause.put(pause.cause(), before == null ? pause : before.until(pause.until()));
        return before == null;
    }

    /** @return true if there was one of that cause */
    boolean lift(Cause cause) {
        return byCause.remove(cause) != null;
    }

    /** @return true if nothing leaves at that time */
    boolean hold(Instant now) {
        byCause.values().removeIf(pause -> !pause.cause().isProbed() && !pause.holds(now));
        return byCause.values().stream().anyMatch(pause -> pause.holds(now));
    }

    /** @return true if what leaves now finds out whether it works again */
    boolean isProbing() {
        return byCause.values().stream().anyMatch(pause -> pause.cause().isProbed());
    }

    /** It does not work, or still not. @return true if that is new */
    boolean fail(Cause cause, String detail, Instant now, Duration longest) {
        ChannelPause before = byCause.get(cause);
        ChannelPause pause = before == null ? new ChannelPause(cause, detail, now, now) : before;
        byCause.put(cause, pause.until(pause.next(now, longest)));
        return before == null;
    }

    /** One message is on its way to find out; the next one only after a while. */
    void probed(Instant now, Duration longest) {
        byCause.replaceAll((cause, pause) -> cause.isProbed() ? pause.until(pause.next(now, longest)) : pause);
    }

    /** The provider asks for a break: the longer of two holds. */
    void rest(String detail, Instant now, Duration length) {
        ChannelPause before = byCause.get(Cause.CONGESTION);
        Instant end = now.plus(length);
        Instant until = before == null || before.until().isBefore(end) ? end : before.until();
        byCause.put(Cause.CONGESTION, new ChannelPause(Cause.CONGESTION, detail, now, until));
    }

    List<ChannelPause> list() {
        return List.copyOf(byCause.values());
    }
}
