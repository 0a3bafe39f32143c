package org.rundruf.channel.dispatch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.rundruf.announcement.SteadyTime;
import org.rundruf.delivery.outage.DatabaseWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says that doubts cannot be settled, now and then, however often it is tried. */
@Component
public class Doubts {
    private static final Logger LOG = LoggerFactory.getLogger(Doubts.class);
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final AtomicReference<Duration> said = new AtomicReference<>();
    private final SteadyTime time;
    private final DatabaseWatch database;

    Doubts(SteadyTime time, DatabaseWatch database) {
        this.time = time;
        this.database = database;
    }

    /** The provider could not be asked; of a database that is away others speak. */
    public void stay(Exception cause) {
        if (!database.isCause(cause) && isTime()) {
            LOG.warn("Deliveries stay in doubt because the provider cannot be asked: {}", cause.getMessage());
        }
    }

    private boolean isTime() {
        Duration now = time.now();
        Duration last = said.get();
        return (last == null || now.minus(last).compareTo(SILENCE) >= 0) && said.compareAndSet(last, now);
    }
}
