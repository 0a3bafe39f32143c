package org.rundruf.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How long a program takes that makes one flyer and ends. */
final class ColdStart {
    private static final int RUNS = 2;

    private final FlyerFiles files;

    ColdStart(FlyerFiles files) {
        this.files = files;
    }

    /** @return milliseconds, the best of some runs */
    double milliseconds(List<String> command) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            best = Math.min(best, run(command));
        }
        return best;
    }

    private double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = files.process(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed, see " + files.log());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    static List<String> rundruf(Path announcement, Path out) {
        return List.of(
                PageEngines.java(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.rundruf.Rundruf",
                "preview",
                announcement.toString(),
                "--out",
                out.toString(),
                "--channels",
                "flyer",
                "--languages",
                "de",
                "--formats",
                "flyer-a5");
    }

    static List<String> weasyPrint(Path page) {
        return List.of(PageEngines.WEASYPRINT, page.toString(), page + ".pdf");
    }

    static List<String> chromium(Path page) {
        return List.of(
                ChromiumEngine.BROWSER,
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + page + ".pdf",
                page.toUri().toString());
    }
}
