package org.rundruf.bench;

import java.lang.management.ManagementFactory;

/** What is left in memory after garbage is collected. */
final class Heap {
    /** Collections that find nothing more, in a row. */
    private static final int SETTLED = 3;

    private static final long NOTHING = 1 << 19;

    private Heap() {}

    /** Objects with finalizers and cleaners go with a later collection, once those have run. @return bytes */
    static long used() {
        long least = Long.MAX_VALUE;
        for (int settled = 0; settled < SETTLED; settled++) {
            System.gc();
            System.runFinalization();
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            settled = least - used > NOTHING ? -1 : settled;
            least = Math.min(least, used);
        }
        return least;
    }
}
