package org.rundruf.delivery;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Two segments that take turns: one takes what comes, while the other is written. */
final class Segments {
    /** More than that in one commit gains nothing, and fits into a journal. */
    private static final int MOST = 500;

    /** So long, others may come to be written together, unless somebody waits for it. */
    private static final long GATHERING_MILLIS = 100;

    private final Lock lock = new ReentrantLock();
    private final Condition came = lock.newCondition();
    private final Condition room = lock.newCondition();
    private Segment taking;
    private Segment writing;
    private long taken;
    private long written;
    private boolean open;
    private int flushing;

    Segments(OutcomeJournal one, OutcomeJournal other) {
        taking = new Segment(one);
        writing = new Segment(other);
    }

    void open() {
        lock.lock();
        open = true;
        lock.unlock();
    }

    /** @return false if it is not open, or cannot be kept. Waits while there is no room */
    boolean append(Outcome outcome) {
        lock.lock();
        try {
            while (open && taking.size() >= MOST) {
                room.awaitUninterruptibly();
            }
            if (!open) {
                return false;
            }
            taking.append(outcome);
            taken++;
            came.signal();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something to be written. @return that; nothing if nothing is left and nothing comes any more */
    List<Outcome> next() {
        lock.lock();
        try {
            while (open && taking.size() == 0) {
                came.awaitUninterruptibly();
            }
            gather();
            Segment full = taking;
            taking = writing;
            writing = full;
            room.signalAll();
            return full.outcomes();
        } finally {
            lock.unlock();
        }
    }

    private void gather() {
        long left = TimeUnit.MILLISECONDS.toNanos(GATHERING_MILLIS);
        try {
            while (open && flushing == 0 && left > 0 && taking.size() < MOST) {
                left = came.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was next is written. */
    void written() {
        lock.lock();
        try {
            written += writing.size();
            room.signalAll();
            writing.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all that was appended before is written. */
    void flush() {
        lock.lock();
        flushing++;
        try {
            came.signal();
            long last = taken;
            while (open && written < last) {
                room.awaitUninterruptibly();
            }
        } finally {
            flushing--;
            lock.unlock();
        }
    }

    /** Nothing is appended any more. */
    void shut() {
        lock.lock();
        try {
            open = false;
            came.signalAll();
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** @return both, while nothing is appended */
    List<Segment> both() {
        return List.of(writing, taking);
    }
}
