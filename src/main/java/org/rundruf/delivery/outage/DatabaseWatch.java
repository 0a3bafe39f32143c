package org.rundruf.delivery.outage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Knows whether the database is there. Whoever meets a failure tells it; from then on it asks every second, and once the
 * database takes something again, what was kept meanwhile is written first, and then everything goes on.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    /** One that goes away again so soon is asked less and less often. */
    private static final Duration RELAPSE = Duration.ofSeconds(10);

    private static final int MOST_DOUBLINGS = 5;

    private final Pulse pulse;
    private final Clock clock;
    private final ObjectProvider<Kept> kept;
    private volatile Outage outage;
    private volatile boolean running;
    private ScheduledExecutorService timer;
    private Instant back = Instant.EPOCH;
    private int relapses;

    /** @param kept asked for only when it is needed: it needs the watch itself */
    DatabaseWatch(Pulse pulse, Clock clock, ObjectProvider<Kept> kept) {
        this.pulse = pulse;
        this.clock = clock;
        this.kept = kept;
    }

    /** @return true while nothing can be read or written */
    public boolean isAway() {
        return outage != null;
    }

    Optional<Outage> outage() {
        return Optional.ofNullable(outage);
    }

    /** @return true if that failure means that the database is away, which is then known and said, once */
    public boolean isCause(Throwable failure) {
        boolean isAway = DatabaseFailures.isAway(failure);
        if (isAway) {
            lost(DatabaseFailures.reason(failure));
        }
        return isAway;
    }

    private synchronized void lost(String reason) {
        if (outage == null) {
            Instant now = clock.instant();
            relapses = now.isBefore(back.plus(RELAPSE)) ? Math.min(relapses + 1, MOST_DOUBLINGS) : 0;
            outage = new Outage(now, reason);
            LOG.error("The database is away: {}. Everything waits for it and goes on by itself.", reason);
        }
    }

    @Override
    public void start() {
        running = true;
        timer = Executors.newSingleThreadScheduledExecutor(DatabaseWatch::thread);
        timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "database-watch");
        thread.setDaemon(true);
        return thread;
    }

    private void look() {
        try {
            ask();
        } catch (RuntimeException e) {
            if (!isCause(e)) {
                LOG.error("What was kept cannot be written", e);
            }
        }
    }

    private void ask() {
        Outage now = outage;
        if (now == null) {
            write();
        } else if (!clock.instant().isBefore(now.since().plusSeconds(1L << relapses))) {
            pulse.beat();
            int written = write();
            found(now, written);
        }
    }

    private int write() {
        return kept.stream().mapToInt(Kept::write).sum();
    }

    private synchronized void found(Outage over, int written) {
        back = clock.instant();
        outage = null;
        LOG.info(
                "The database is back after {} s; {} outcomes that were kept meanwhile are written.",
                Duration.between(over.since(), back).toSeconds(),
                written);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** @return the lowest: there before anything else is started, and as long as anything runs */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
