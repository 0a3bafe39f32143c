package org.rundruf.delivery;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.rundruf.delivery.outage.DatabaseFailures;
import org.rundruf.delivery.outage.DatabaseWatch;
import org.rundruf.delivery.outage.Kept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes an outcome durable: in the database, in the journal while the database is away, and where neither takes it, by
 * waiting until one does. Meanwhile whoever sent the message sends no other.
 */
class Recorder implements Kept {
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final GroupCommit commit;
    private final Changing changing;
    private final DatabaseWatch watch;
    private final OutcomeJournal journal;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile String trouble;

    Recorder(GroupCommit commit, Changing changing, DatabaseWatch watch, OutcomeJournal journal) {
        this.commit = commit;
        this.changing = changing;
        this.watch = watch;
        this.journal = journal;
    }

    /** On return it survives the end of the process. */
    void record(Outcome outcome) {
        if (!isWritten(outcome)) {
            keep(outcome);
        }
    }

    /** As {@link #record(Outcome)}, if possible with one commit. What cannot be written for a reason of its own stays in doubt. */
    void record(List<Outcome> outcomes) {
        if (!areWritten(outcomes)) {
            outcomes.forEach(this::recordIfPossible);
        }
    }

    private boolean areWritten(List<Outcome> outcomes) {
        if (watch.isAway()) {
            return false;
        }
        try {
            commit.apply(outcomes.stream().map(changing::outcome).toList());
            return true;
        } catch (RuntimeException e) {
            watch.isCause(e);
            return false;
        }
    }

    private void recordIfPossible(Outcome outcome) {
        try {
            record(outcome);
        } catch (RuntimeException e) {
            doubt(outcome, e);
        }
    }

    private boolean isWritten(Outcome outcome) {
        if (watch.isAway()) {
            return false;
        }
        try {
            commit.apply(changing.outcome(outcome));
            return true;
        } catch (RuntimeException e) {
            if (watch.isCause(e)) {
                return false;
            }
            throw e;
        }
    }

    private void keep(Outcome outcome) {
        waiting.incrementAndGet();
        try {
            while (!isKept(outcome)) {
                LockSupport.parkNanos(PAUSE.toNanos());
                if (Thread.interrupted()) {
                    throw new IllegalStateException("nothing took the outcome of delivery " + outcome.delivery());
                }
                if (isWritten(outcome)) {
                    return;
                }
            }
        } finally {
            waiting.decrementAndGet();
        }
    }

    private boolean isKept(Outcome outcome) {
        try {
            journal.append(outcome);
            trouble = null;
            return true;
        } catch (UncheckedIOException e) {
            String now = journal + ": " + DatabaseFailures.reason(e);
            if (!now.equals(trouble)) {
                LOG.error("Outcomes cannot be kept in {}. Sending waits until they can.", now);
            }
            trouble = now;
            return false;
        }
    }

    @Override
    public int write() {
        if (journal.isEmpty()) {
            return 0;
        }
        synchronized (journal) {
            List<Outcome> kept = journal.read();
            kept.forEach(this::write);
            journal.clear();
            return kept.size();
        }
    }

    /** What cannot be written for another reason stays in doubt, and is settled with the provider. */
    private void write(Outcome outcome) {
        try {
            commit.apply(changing.outcome(outcome));
        } catch (RuntimeException e) {
            if (DatabaseFailures.isAway(e)) {
                throw e;
            }
            doubt(outcome, e);
        }
    }

    private static void doubt(Outcome outcome, RuntimeException cause) {
        LOG.error("The outcome of delivery {} cannot be written", outcome.delivery(), cause);
    }

    int kept() {
        return journal.isEmpty() ? 0 : journal.read().size();
    }

    /** @return what keeps outcomes from being kept, with who waits for that, or null */
    String trouble() {
        return waiting.get() > 0 ? trouble : null;
    }

    int waiting() {
        return waiting.get();
    }

    void close() {
        journal.close();
    }
}
