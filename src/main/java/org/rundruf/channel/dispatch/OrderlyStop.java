package org.rundruf.channel.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Outcome;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Stops sending before anything else stops: what was claimed and not begun goes back into the ledger, attempts under way
 * end. One that does not end in time is put in doubt, never given back.
 */
@Component
class OrderlyStop implements SmartLifecycle {
    private static final Duration GLANCE = Duration.ofMillis(20);
    private final InFlight inFlight;
    private final Ledger ledger;
    private final Clock clock;
    private final Duration patience;
    private volatile boolean running;

    /** @param patience how long attempts under way may take to end */
    OrderlyStop(InFlight inFlight, Ledger ledger, Clock clock, @Value("${rundruf.stop.patience}") Duration patience) {
        this.inFlight = inFlight;
        this.ledger = ledger;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        ledger.release();
        awaitAttempts();
        inFlight.deliveries().forEach(delivery -> ledger.record(Outcome.inDoubt(delivery, "the hub stopped")));
    }

    private void awaitAttempts() {
        Instant end = clock.instant().plus(patience);
        while (!inFlight.deliveries().isEmpty() && clock.instant().isBefore(end)) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** @return the highest: stopped first, while the web server and the database still answer */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
