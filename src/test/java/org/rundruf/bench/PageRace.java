package org.rundruf.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Engines that make the same pages in turn: each page's best time of several rounds, so that a busy machine counts least. */
final class PageRace {
    private final List<PageEngine> engines;
    private final Map<String, Map<String, Long>> best = new LinkedHashMap<>();

    PageRace(List<PageEngine> engines) {
        this.engines = engines;
        engines.forEach(engine -> best.put(engine.name(), new HashMap<>()));
    }

    /** All engines make a page before any makes the next, so that they share what else the machine does. */
    void round(Iterable<String> languages) throws IOException {
        for (String language : languages) {
            for (PageEngine engine : engines) {
                best.get(engine.name()).merge(language, time(engine, language), Math::min);
            }
        }
    }

    private static long time(PageEngine engine, String language) throws IOException {
        long start = System.nanoTime();
        engine.print(language);
        return System.nanoTime() - start;
    }

    /** @return milliseconds a page, by engine */
    Map<String, Double> milliseconds() {
        Map<String, Double> means = new LinkedHashMap<>();
        best.forEach((engine, times) -> means.put(
                engine,
                times.values().stream().mapToLong(Long::longValue).average().orElse(Double.NaN) / 1e6));
        return means;
    }
}
