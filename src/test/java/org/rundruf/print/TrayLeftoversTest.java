package org.rundruf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what is surely ours and surely abandoned goes. */
class TrayLeftoversTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    Path tray;

    @ParameterizedTest(name = "{0}, {1} minutes old, stays: {2}")
    @CsvSource({
        ".hafen-water-v1-flyer-4711, 61, false",
        ".hafen-water-v12-poster-4711, 600, false",
        ".hafen-water-v1-flyer-4711, 59, true",
        "hafen-water-v1-flyer, 600, true",
        ".hafen-water-v1-flyer, 600, true",
        ".snapshots, 600, true",
        ".sync-4711, 600, true"
    })
    void clearsOwnFoldersThatNobodyWritesAnyMore(String name, int minutes, boolean stays) throws IOException {
        Path folder = Files.createDirectories(tray.resolve(name));
        age(Files.writeString(folder.resolve("de-flyer-a5.pdf"), "%PDF"), minutes);
        age(folder, minutes);

        clear();

        assertThat(Files.exists(folder)).isEqualTo(stays);
    }

    @Test
    void leavesAFolderInWhichAFileIsStillYoung() throws IOException {
        Path folder = Files.createDirectories(tray.resolve(".hafen-water-v1-flyer-4711"));
        age(Files.writeString(folder.resolve("de-flyer-a5.pdf"), "%PDF"), 5);
        age(folder, 90);

        clear();

        assertThat(folder).exists();
    }

    @Test
    void needsNoTray() {
        new TrayLeftovers(tray.resolve("none"), Clock.systemUTC()).clear();

        assertThat(tray).isEmptyDirectory();
    }

    private void clear() {
        new TrayLeftovers(tray, Clock.fixed(NOW, ZoneOffset.UTC)).clear();
    }

    private static void age(Path path, int minutes) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(NOW.minusSeconds(60L * minutes)));
    }
}
