package org.rundruf.delivery;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes outcomes while messages are being sent, as fast as a line is written to a file, and lets them follow into the
 * database, many with one commit.
 *
 * <p>There are two journals: one takes what comes, while the other is written. What stands in either survives the end of
 * the process and is written when it starts again, before anything is claimed.
 */
public class Outcomes implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
    /** More than that in one commit gains nothing, and fits into a journal. */
    private static final int MOST = 500;

    /** So long, others may come to be written together. */
    private static final long GATHERING_MILLIS = 20;

    private final Recorder recorder;
    private final Attempts attempts;
    private final Lock lock = new ReentrantLock();
    private final Condition came = lock.newCondition();
    private final Condition room = lock.newCondition();
    private Segment taking;
    private Segment writing;
    private long taken;
    private long written;
    private Thread writer;
    private volatile boolean running;

    Outcomes(Recorder recorder, Attempts attempts, OutcomeJournal one, OutcomeJournal other) {
        this.recorder = recorder;
        this.attempts = attempts;
        this.taking = new Segment(one);
        this.writing = new Segment(other);
    }

    /** On return it survives the end of the process. Waits while more is to be written than there is room for. */
    public void record(Outcome outcome) {
        if (!isTaken(outcome)) {
            recorder.record(outcome);
            attempts.ended(outcome.delivery(), outcome.attempt());
        }
    }

    /** On return whatever was recorded before is in the database, or waits where the database's absence keeps it. */
    public void flush() {
        lock.lock();
        try {
            long last = taken;
            while (running && written < last) {
                room.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes what an earlier process left. */
    void recover() {
        List.of(writing, taking).forEach(segment -> {
            recorder.record(segment.open());
            segment.clear();
        });
    }

    private boolean isTaken(Outcome outcome) {
        lock.lock();
        try {
            while (running && taking.size() >= MOST) {
                room.awaitUninterruptibly();
            }
            if (!running) {
                return false;
            }
            taking.append(outcome);
            taken++;
            came.signal();
            return true;
        } catch (UncheckedIOException e) {
            return false; // the database may still take it
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        running = true;
        writer = new Thread(this::write, "outcomes");
        writer.setDaemon(true);
        writer.start();
    }

    private void write() {
        while (isSwapped()) {
            try {
                recorder.record(writing.outcomes());
                writing.outcomes().forEach(outcome -> attempts.ended(outcome.delivery(), outcome.attempt()));
            } catch (RuntimeException e) {
                LOG.error("Outcomes cannot be written; their deliveries are in doubt", e);
            }
            release();
        }
    }

    /** @return false if nothing is left and nothing comes any more */
    private boolean isSwapped() {
        lock.lock();
        try {
            while (running && taking.size() == 0) {
                came.awaitUninterruptibly();
            }
            gather();
            Segment full = taking;
            taking = writing;
            writing = full;
            room.signalAll();
            return running || full.size() > 0;
        } finally {
            lock.unlock();
        }
    }

    private void gather() {
        long left = TimeUnit.MILLISECONDS.toNanos(GATHERING_MILLIS);
        try {
            while (running && left > 0 && taking.size() < MOST) {
                left = came.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void release() {
        lock.lock();
        try {
            written += writing.size();
            writing.clear();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What comes from now on is written at once. */
    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            came.signalAll();
            room.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        taking.close();
        writing.close();
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
