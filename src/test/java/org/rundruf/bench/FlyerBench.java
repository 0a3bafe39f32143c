package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.print.finishing.Edition;

/**
 * An A5 flyer in all languages, made by this program and, of the very HTML and CSS that it lays out, by WeasyPrint and
 * Chromium; FOP gets the same words as XSL-FO. All stay up, and have the fonts installed. This program fills the
 * template, looks for the type size and finishes for the press in its time, too; the others get the finished page, and
 * one row tells what it takes to do just that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class FlyerBench {
    private static final int FLYERS = Integer.getInteger("bench.flyers", 1000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final double FLAT = 1.1;

    private final Flyers flyers = new Flyers();

    @TempDir
    private Path folder;

    /** Comes first, as it warms up for the race. */
    @Test
    @Order(1)
    void memory_stays_flat() {
        List<String> languages = List.copyOf(flyers.contents().keySet());
        print("| flyers | heap after collection, kB |%n|---:|---:|");
        long first = 0;
        long last = 0;
        for (int made = 1; made <= FLYERS; made++) {
            flyers.pdf(languages.get(made % languages.size()), made % 2 == 0 ? Edition.PRESS : Edition.WEB);
            if (made % 100 == 0) {
                last = Heap.used();
                first = made == 100 ? last : first;
                print("| %,d | %,d |", made, last >> 10);
            }
        }
        print("%nThe last is %+.1f %% off the first; flat is within 10 %%.", 100.0 * last / first - 100);
        assertThat(last).isLessThan((long) (first * FLAT));
    }

    @Test
    @Order(2)
    void warm_beside_other_engines() throws IOException {
        FlyerFiles files = new FlyerFiles(folder, flyers);
        OwnEngine own = OwnEngine.edition(flyers, Edition.PRESS, "press edition, PDF/X-4", folder);
        List<PageEngine> engines = new ArrayList<>();
        engines.add(own);
        engines.add(OwnEngine.edition(flyers, Edition.WEB, "web edition, PDF/UA-1 and PDF/A-3a", folder));
        engines.add(OwnEngine.layoutAlone(flyers, files, folder));
        engines.addAll(new PageEngines(files).start());
        try {
            PageRace race = new PageRace(engines);
            for (int i = 0; i < ROUNDS; i++) {
                race.round(flyers.contents().keySet());
            }
            print("| warm | ms a flyer | ratio | processors, ms | ratio |%n|---|---:|---:|---:|---:|");
            engines.forEach(engine -> row(engine.name(), race.laps(engine), race.laps(own)));
            assertThat(race.laps(own).time()).isPositive();
        } finally {
            for (PageEngine engine : engines) {
                engine.close();
            }
        }
    }

    private static void row(String name, PageRace.Laps laps, PageRace.Laps own) {
        print(
                "| %s | %.0f | %.1f | %.0f | %.1f |",
                name, laps.time(), laps.time() / own.time(), laps.processors(), laps.processors() / own.processors());
    }

    @Test
    @Order(3)
    void cold_start() throws IOException, InterruptedException {
        FlyerFiles files = new FlyerFiles(folder, flyers);
        ColdStart cold = new ColdStart(files);
        Path announcement = Path.of("src/test/resources/bench/water.yaml");
        print("| a process that makes one flyer and ends | ms |%n|---|---:|");
        print("| Rundruf, both editions | %.0f |", cold.milliseconds(ColdStart.rundruf(announcement, folder)));
        Path page = files.page("de", "html");
        if (PageEngines.isThere("WeasyPrint", new File(PageEngines.WEASYPRINT))) {
            print("| WeasyPrint | %.0f |", cold.milliseconds(ColdStart.weasyPrint(page)));
        }
        if (PageEngines.isThere("Chromium", new File(ChromiumEngine.BROWSER))) {
            print("| Chromium | %.0f |", cold.milliseconds(ColdStart.chromium(page)));
        }
        assertThat(files.log()).exists();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
