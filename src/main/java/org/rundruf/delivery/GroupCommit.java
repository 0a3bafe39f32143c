package org.rundruf.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.rundruf.delivery.outage.DatabaseFailures;
import org.springframework.stereotype.Component;

/**
 * Makes changes durable, those of all who wait with one commit: whoever comes first writes for everybody that came
 * meanwhile. A change is on disk when its caller goes on.
 */
@Component
class GroupCommit {
    private static final int MOST = 500;

    /** Whoever waits is told when to go on; to look all the same costs next to nothing, so seldom. */
    private static final int GLANCE_SECONDS = 1;

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Lock writing = new ReentrantLock();
    private final Contended contended;
    private final Changes changes;

    GroupCommit(Contended contended, Changes changes) {
        this.contended = contended;
        this.changes = changes;
    }

    /** What somebody waits for. */
    private static final class Waiting {
        private final Change change;
        private final Semaphore told = new Semaphore(0);
        private volatile boolean isDone;
        private boolean exists;
        private RuntimeException failure;
        private boolean wasInterrupted;

        private Waiting(Change change) {
            this.change = change;
        }

        /** Waits until it is written, or its turn to write; what was begun is waited for even by a thread that is to end. */
        private boolean isWritten() {
            try {
                told.tryAcquire(GLANCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
            return isDone;
        }

        private void done() {
            isDone = true;
            told.release();
        }

        private void fail(RuntimeException reason) {
            failure = reason;
            done();
        }
    }

    /**
     * Applies a change.
     *
     * @return false if there is no such delivery
     * @throws org.springframework.dao.DataAccessException if the database does not take it; then nothing has changed
     */
    boolean apply(Change change) {
        Waiting mine = new Waiting(change);
        queue.add(mine);
        return await(mine);
    }

    /** Applies changes, as far as possible with one commit. */
    void apply(Collection<Change> all) {
        List<Waiting> mine = all.stream().map(Waiting::new).toList();
        queue.addAll(mine);
        mine.forEach(this::await);
    }

    private boolean await(Waiting mine) {
        do {
            if (writing.tryLock()) {
                writeUntilDone(mine);
            }
        } while (!mine.isWritten());
        if (mine.wasInterrupted) {
            Thread.currentThread().interrupt();
        }
        if (mine.failure != null) {
            throw mine.failure;
        }
        return mine.exists;
    }

    private void writeUntilDone(Waiting mine) {
        try {
            while (!mine.isDone) {
                write(next());
            }
        } finally {
            writing.unlock();
            tellNext();
        }
    }

    /** Whoever found somebody writing has queued before that one ended, and so is seen here. */
    private void tellNext() {
        Waiting next = queue.peek();
        if (next != null) {
            next.told.release();
        }
    }

    private List<Waiting> next() {
        List<Waiting> batch = new ArrayList<>();
        for (Waiting one = queue.poll(); one != null; one = batch.size() < MOST ? queue.poll() : null) {
            batch.add(one);
        }
        return batch;
    }

    /** What one change of a batch spoils is written one by one, so that only its own caller hears of it. */
    private void write(List<Waiting> batch) {
        try {
            commit(batch);
        } catch (RuntimeException e) {
            if (batch.size() > 1 && !DatabaseFailures.isAway(e)) {
                batch.forEach(one -> write(List.of(one)));
            } else {
                batch.forEach(one -> one.fail(e));
            }
        }
    }

    private void commit(List<Waiting> batch) {
        List<Change> all = batch.stream().map(one -> one.change).toList();
        Set<Long> known = contended.execute(() -> changes.apply(all));
        batch.forEach(one -> {
            one.exists = known.contains(one.change.delivery());
            one.done();
        });
    }
}
