package org.rundruf.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of an office with 10,000 announcements and the report of a sending to 1,000,000, each opened by 50 people once in a
 * second, beside a file that the same server hands out as it is, in the same run. Fewer with {@code -Doffice.announcements=}
 * and {@code -Doffice.deliveries=}.
 */
class OfficeBench {
    private static final int USERS = 50;
    private static final int SECONDS = Integer.getInteger("office.seconds", 20);
    private static final int ROUNDS = 3;
    private static final String STATIC = "/office.css";
    private static final double MILLIS = 1e6;
    private static final int HUNDRED = 100;
    private static final int MOST = 95;

    @TempDir
    Path folder;

    @Test
    void list_and_report() {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (BusyOffice office = new BusyOffice(folder)) {
            office.fill(Integer.getInteger("office.announcements", 10_000));
            office.send("million", Integer.getInteger("office.deliveries", 1_000_000));
            Crowd crowd = new Crowd(office.port(), USERS, List.of("author", "approver"), threads);
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put("a static file", STATIC);
            pages.put("the list", "/office?phase=past");
            pages.put("the list's first page", "/office");
            pages.put("the report", "/office/announcements/million/report");
            pages.values().forEach(path -> crowd.open(path, SECONDS));
            for (int round = 1; round <= ROUNDS; round++) {
                measure(crowd, pages);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void measure(Crowd crowd, Map<String, String> pages) {
        Map<String, long[]> taken = new LinkedHashMap<>();
        pages.forEach((name, path) -> taken.put(name, crowd.open(path, SECONDS)));
        double plain = percentile(taken.values().iterator().next(), MOST);
        taken.forEach((name, nanos) -> System.out.println(String.format(
                Locale.ROOT,
                "%-22s median %6.1f ms, 95 %% within %6.1f ms, slowest %6.1f ms, %5.1f times the static file",
                name,
                percentile(nanos, HUNDRED / 2),
                percentile(nanos, MOST),
                percentile(nanos, HUNDRED),
                percentile(nanos, MOST) / plain)));
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / HUNDRED)] / MILLIS;
    }
}
