package org.rundruf.delivery;

import java.io.UncheckedIOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes outcomes while messages are being sent, as fast as a line is written to a file, and lets them follow into the
 * database, many with one commit.
 *
 * <p>What stands in a journal survives the end of the process, and is written when it starts again, before anything is
 * claimed.
 */
public class Outcomes implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);

    private final Recorder recorder;
    private final Attempts attempts;
    private final Segments segments;
    private Thread writer;
    private volatile boolean running;

    Outcomes(Recorder recorder, Attempts attempts, OutcomeJournal one, OutcomeJournal other) {
        this.recorder = recorder;
        this.attempts = attempts;
        this.segments = new Segments(one, other);
    }

    /** On return it survives the end of the process. Waits while more is to be written than there is room for. */
    public void record(Outcome outcome) {
        if (!segments.append(outcome)) {
            recorder.record(outcome);
            attempts.ended(outcome.delivery(), outcome.attempt());
        }
    }

    /** On return whatever was recorded before is in the database, or waits where the database's absence keeps it. */
    public void flush() {
        segments.flush();
    }

    /** Writes what an earlier process left. */
    void recover() {
        segments.both().forEach(segment -> {
            recorder.record(segment.open());
            segment.clear();
        });
    }

    @Override
    public void start() {
        running = true;
        segments.open();
        writer = new Thread(this::write, "outcomes");
        writer.setDaemon(true);
        writer.start();
    }

    private void write() {
        for (List<Outcome> next = segments.next(); !next.isEmpty(); next = segments.next()) {
            write(next);
            clear();
        }
    }

    private void write(List<Outcome> outcomes) {
        try {
            recorder.record(outcomes);
            outcomes.forEach(outcome -> attempts.ended(outcome.delivery(), outcome.attempt()));
        } catch (RuntimeException e) {
            LOG.error("Outcomes cannot be written; their deliveries are in doubt", e);
        }
    }

    /** A journal that cannot be cleared is no reason to write no more. */
    private void clear() {
        try {
            segments.written();
        } catch (UncheckedIOException e) {
            LOG.error("What is written stays in a journal, and will be written once more: {}", e.getMessage());
        }
    }

    /** What comes from now on is written at once. */
    @Override
    public void stop() {
        running = false;
        segments.shut();
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        segments.both().forEach(Segment::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** @return nearly the lowest: stopped after whatever sends, before the database's watch */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }
}
