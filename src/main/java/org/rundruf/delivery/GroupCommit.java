package org.rundruf.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
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
    private static final int GLANCE_MILLIS = 1;

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
        private final CountDownLatch done = new CountDownLatch(1);
        private boolean exists;
        private RuntimeException failure;
        private boolean wasInterrupted;

        private Waiting(Change change) {
            this.change = change;
        }

        /** Waits a moment for whoever is writing; what was begun is waited for even by a thread that is to end. */
        private boolean isDone() {
            try {
                return done.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                wasInterrupted = true;
                return false;
            }
        }

        private void fail(RuntimeException reason) {
            failure = reason;
            done.countDown();
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
        } while (!mine.isDone());
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
            while (mine.done.getCount() > 0) {
                write(next());
            }
        } finally {
            writing.unlock();
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
            one.done.countDown();
        });
    }
}
