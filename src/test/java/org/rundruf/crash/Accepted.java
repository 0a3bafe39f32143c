package org.rundruf.crash;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How often a server took a message for each address. */
final class Accepted {
    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private final AtomicInteger total = new AtomicInteger();

    void add(String address) {
        times.merge(address, 1, Integer::sum);
        total.incrementAndGet();
    }

    int total() {
        return total.get();
    }

    Set<String> addresses() {
        return new TreeSet<>(times.keySet());
    }

    /** @return messages beyond the first, over all addresses */
    int repeats() {
        return total() - times.size();
    }
}
