package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.announcement.Channel;
import org.rundruf.print.Samples.Sample;

/** A tray on a disk that is full in the middle of an order; runs where this user may mount a small one. */
class FullDiskTest {
    @TempDir
    Path disk;

    @BeforeEach
    void mount() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", disk.toString()), "may not mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void leavesNothingHalfAndTakesTheOrderOnceThereIsRoom() throws Exception {
        PrintShop shop = new PrintShop("de", null, null, null);
        PrintTray tray =
                new PrintTray(disk, Samples.PAGES, Samples.TEMPLATES, PrintFormats.of(List.of("flyer-a5")), shop);
        PrintJob job = new PrintJob(
                "order",
                Channel.FLYER,
                List.of(Sample.DE.content()),
                List.of(),
                List.of(),
                OffsetDateTime.parse("2026-11-24T12:00:00+01:00"));

        assertThatThrownBy(() -> tray.produce(job)).isInstanceOf(UncheckedIOException.class);
        assertThat(left()).isEmpty();

        assertThat(run("mount", "-o", "remount,size=32m", disk.toString())).isTrue();
        tray.produce(job);

        assertThat(left()).containsExactly("order", "order.zip");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
