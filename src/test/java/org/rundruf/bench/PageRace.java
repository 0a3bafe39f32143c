package org.rundruf.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Engines that make the same pages in turn. */
final class PageRace {
    private final List<PageEngine> engines;
    private final Map<PageEngine, Laps> laps = new LinkedHashMap<>();

    PageRace(List<PageEngine> engines) {
        this.engines = engines;
        engines.forEach(engine -> laps.put(engine, new Laps()));
    }

    /** All engines make a page before any makes the next, so that they share what else the machine does. */
    void round(Iterable<String> languages) throws IOException {
        for (String language : languages) {
            for (PageEngine engine : engines) {
                laps.get(engine).run(engine, language);
            }
        }
    }

    Laps laps(PageEngine engine) {
        return laps.get(engine);
    }

    /** What an engine took for its pages. */
    static final class Laps {
        private final Map<String, Long> best = new HashMap<>();
        private Duration processors = Duration.ZERO;
        private int pages;

        private void run(PageEngine engine, String language) throws IOException {
            Duration before = engine.processorTime();
            long start = System.nanoTime();
            engine.print(language);
            best.merge(language, System.nanoTime() - start, Math::min);
            processors = processors.plus(engine.processorTime()).minus(before);
            pages++;
        }

        /** @return milliseconds a page, of each page's best round, so that a busy machine counts least */
        double time() {
            return best.values().stream().mapToLong(Long::longValue).average().orElse(Double.NaN) / 1e6;
        }

        /** @return milliseconds of processors' time a page, of all rounds */
        double processors() {
            return processors.toNanos() / 1e6 / pages;
        }
    }
}
