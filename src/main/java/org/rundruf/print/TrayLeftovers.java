package org.rundruf.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Clears what a node that was killed left half written in the tray. */
final class TrayLeftovers {
    /** Another node may be writing what is younger. */
    private static final Duration ABANDONED = Duration.ofHours(1);
    /** An order's id, {@link PrintOrder#idOf}, and the digits of a temporary folder. */
    private static final Pattern HIDDEN = Pattern.compile("\\.[a-z0-9-]+-v\\d+-(flyer|poster)-\\d+");

    private final Path tray;
    private final Clock clock;

    TrayLeftovers(Path tray, Clock clock) {
        this.tray = tray;
        this.clock = clock;
    }

    /** @throws UncheckedIOException if the tray cannot be read or cleared */
    void clear() {
        if (!Files.isDirectory(tray)) {
            return;
        }
        try {
            for (Path leftover : leftovers()) {
                FileSystemUtils.deleteRecursively(leftover);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> entries = Files.list(tray)) {
            return entries.filter(entry ->
                            HIDDEN.matcher(entry.getFileName().toString()).matches())
                    .filter(Files::isDirectory)
                    .filter(this::isAbandoned)
                    .toList();
        }
    }

    private boolean isAbandoned(Path folder) {
        Instant old = clock.instant().minus(ABANDONED);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.allMatch(file -> file.toFile().lastModified() < old.toEpochMilli());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
