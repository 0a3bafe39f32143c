package org.rundruf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntSupplier;

/** How fast something is in its thread's own time: the best of several rounds, so that a busy machine counts least. */
final class Pace {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long ROUND = 1_000_000_000L;
    private final IntSupplier work;
    private double best;

    /** @param work does some and tells how many that was */
    Pace(IntSupplier work) {
        this.work = work;
    }

    void round() {
        long start = CLOCK.getCurrentThreadCpuTime();
        long done = 0;
        long now = start;
        while (now - start < ROUND) {
            done += work.getAsInt();
            now = CLOCK.getCurrentThreadCpuTime();
        }
        best = Math.max(best, done * 1e9 / (now - start));
    }

    double perSecond() {
        return best;
    }
}
