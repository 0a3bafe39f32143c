package org.rundruf.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How much of a thread's own time each stage of a work takes that is done again and again. */
final class Stages {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
    private long last;

    void begin() {
        last = CLOCK.getCurrentThreadCpuTime();
    }

    /** What was done since the last call belongs to that stage. */
    void end(String stage) {
        long now = CLOCK.getCurrentThreadCpuTime();
        nanoseconds.merge(stage, now - last, Long::sum);
        last = now;
    }

    void forget() {
        nanoseconds.clear();
    }

    /** @return milliseconds by stage of one work out of so many */
    String of(int works) {
        return nanoseconds.entrySet().stream()
                .map(stage -> String.format(Locale.ROOT, "%s %.2f ms", stage.getKey(), stage.getValue() / 1e6 / works))
                .collect(Collectors.joining(", "));
    }
}
