package org.rundruf.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.rundruf.print.finishing.Edition;

/** This program, in the process of the benchmark. */
final class OwnEngine implements PageEngine {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Flyers flyers;
    private final Edition edition;
    private final String makes;
    private final Path folder;

    /** @param makes what that edition is */
    OwnEngine(Flyers flyers, Edition edition, String makes, Path folder) {
        this.flyers = flyers;
        this.edition = edition;
        this.makes = makes;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "Rundruf: " + makes;
    }

    @Override
    public void print(String language) throws IOException {
        Files.write(folder.resolve(language + "-" + edition + ".pdf"), flyers.pdf(language, edition));
    }

    @Override
    public Duration processorTime() {
        return Duration.ofNanos(PROCESS.getProcessCpuTime());
    }
}
