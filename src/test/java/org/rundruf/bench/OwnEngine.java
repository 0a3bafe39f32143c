package org.rundruf.bench;

import com.ibm.icu.util.ULocale;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.rundruf.print.SheetSource;
import org.rundruf.print.finishing.Edition;

/** This program, in the process of the benchmark. */
final class OwnEngine implements PageEngine {
    /** Makes a PDF file. */
    interface Press {
        byte[] print(String language) throws IOException;
    }

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Press press;
    private final String makes;
    private final Path folder;

    private OwnEngine(String makes, Path folder, Press press) {
        this.makes = makes;
        this.folder = folder;
        this.press = press;
    }

    /** @param makes what that edition is */
    static OwnEngine edition(Flyers flyers, Edition edition, String makes, Path folder) {
        return new OwnEngine(makes, folder, language -> flyers.pdf(language, edition));
    }

    /** Gets the finished page, as the others do, and leaves out what makes it fit for the press. */
    static OwnEngine layoutAlone(Flyers flyers, FlyerFiles files, Path folder) {
        SheetSource source = flyers.source();
        return new OwnEngine("a finished page, laid out and painted alone", folder, language -> {
            ULocale locale = flyers.contents().get(language).text().language().locale();
            return source.pdf(Files.readString(files.page(language, "html")), locale);
        });
    }

    @Override
    public String name() {
        return "Rundruf: " + makes;
    }

    @Override
    public void print(String language) throws IOException {
        Files.write(folder.resolve(language + ".pdf"), press.print(language));
    }

    @Override
    public Duration processorTime() {
        return Duration.ofNanos(PROCESS.getProcessCpuTime());
    }
}
