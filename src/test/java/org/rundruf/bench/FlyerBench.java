package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.print.finishing.Edition;

/**
 * An A5 flyer in all languages, made by this program and, of the very HTML and CSS that it lays out, by WeasyPrint and
 * Chromium; FOP gets the same words as XSL-FO. All stay up, and have the fonts installed. This program fills the
 * template, looks for the type size and finishes for the press in its time, too; the others get the finished page.
 */
class FlyerBench {
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 15);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int FLYERS = 1000;
    private static final int COLLECTIONS = 3;
    private static final double FLAT = 1.1;

    private final Flyers flyers = new Flyers();

    @TempDir
    private Path folder;

    @Test
    void warm_beside_other_engines() throws IOException {
        List<PageEngine> engines = new ArrayList<>(List.of(own("press", Edition.PRESS), own("web", Edition.WEB)));
        engines.addAll(new PageEngines(new FlyerFiles(folder, flyers)).start());
        try {
            Map<String, Double> times = race(engines);
            double press = times.values().iterator().next();
            print(
                    "Warm, milliseconds a flyer, mean of %d languages:",
                    flyers.contents().size());
            times.forEach((engine, time) -> print("%-40s %8.1f ms  %5.1f x", engine, time, time / press));
            assertThat(press).isPositive();
        } finally {
            for (PageEngine engine : engines) {
                engine.close();
            }
        }
    }

    private Map<String, Double> race(List<PageEngine> engines) throws IOException {
        PageRace warmUp = new PageRace(engines.subList(0, 2));
        for (int i = 0; i < WARM_UP; i++) {
            warmUp.round(flyers.contents().keySet());
        }
        PageRace race = new PageRace(engines);
        for (int i = 0; i < ROUNDS; i++) {
            race.round(flyers.contents().keySet());
        }
        return race.milliseconds();
    }

    private PageEngine own(String name, Edition edition) {
        return new PageEngine() {
            @Override
            public String name() {
                return "Rundruf, " + name + " edition";
            }

            @Override
            public void print(String language) throws IOException {
                Files.write(folder.resolve(language + "-" + name + ".pdf"), flyers.pdf(language, edition));
            }
        };
    }

    @Test
    void cold_start() throws IOException, InterruptedException {
        FlyerFiles files = new FlyerFiles(folder, flyers);
        ColdStart cold = new ColdStart(files);
        Path announcement = Path.of("src/test/resources/bench/water.yaml");
        print("A process that makes one flyer and ends:");
        print("%-40s %8.0f ms", "Rundruf, both editions", cold.milliseconds(ColdStart.rundruf(announcement, folder)));
        Path page = files.page("de", "html");
        if (PageEngines.isThere("WeasyPrint", new File(PageEngines.WEASYPRINT))) {
            print("%-40s %8.0f ms", "WeasyPrint", cold.milliseconds(ColdStart.weasyPrint(page)));
        }
        if (PageEngines.isThere("Chromium", new File(ChromiumEngine.BROWSER))) {
            print("%-40s %8.0f ms", "Chromium", cold.milliseconds(ColdStart.chromium(page)));
        }
        assertThat(files.log()).exists();
    }

    @Test
    void memory_stays_flat() {
        List<String> languages = List.copyOf(flyers.contents().keySet());
        long first = 0;
        for (int made = 1; made <= FLYERS; made++) {
            flyers.pdf(languages.get(made % languages.size()), Edition.PRESS);
            if (made % 100 == 0) {
                print("%,5d flyers: %,d kB used", made, used() >> 10);
                first = made == 100 ? used() : first;
            }
        }
        assertThat(used()).isLessThan((long) (first * FLAT));
    }

    /** What waits to be finalized goes with a later collection. */
    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
