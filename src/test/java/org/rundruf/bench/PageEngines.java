package org.rundruf.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The engines that this machine has. */
final class PageEngines {
    static final String PYTHON = "/usr/bin/python3";
    static final String WEASYPRINT = "/usr/bin/weasyprint";
    private static final Path RESOURCES = Path.of("src/test/resources/bench");

    private final FlyerFiles files;

    PageEngines(FlyerFiles files) {
        this.files = files;
    }

    /** @return those that are there, each to be closed; a line is printed for each that is not */
    List<PageEngine> start() throws IOException {
        List<PageEngine> engines = new ArrayList<>();
        if (isThere("WeasyPrint", new File(WEASYPRINT))) {
            engines.add(new WorkerEngine("WeasyPrint, one process", files, "html", weasyPrint()));
        }
        if (isThere("Chromium", ChromiumEngine.DRIVER)) {
            engines.add(new ChromiumEngine(files));
        }
        if (isThere("FOP", fop())) {
            engines.add(new WorkerEngine("FOP, one process", files, "fo", fopCommand()));
        }
        return engines;
    }

    private static List<String> weasyPrint() {
        return List.of(PYTHON, RESOURCES.resolve("weasyprint_driver.py").toString());
    }

    private List<String> fopCommand() {
        return List.of(
                java(),
                "-Dlogback.configurationFile=" + RESOURCES.resolve("quiet.xml").toUri(),
                "-cp",
                System.getProperty("java.class.path"),
                RESOURCES.resolve("Fop.java").toString(),
                files.fop().toString());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** @return the file that FOP's classes lie in, or null: only the profile of the benchmarks has it */
    private static File fop() {
        try {
            return new File(Class.forName("org.apache.fop.apps.FopFactory")
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    static boolean isThere(String name, File file) {
        boolean there = file != null && file.exists();
        if (!there) {
            System.out.println(name + " is not installed here and left out: apt-get install weasyprint chromium"
                    + " chromium-driver, and -Pbench for FOP.");
        }
        return there;
    }
}
