package org.rundruf.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.Databases;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The disk of the database and of the journal fills up in the middle of a send; runs where this user may mount one. */
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTest {
    private static final Duration SEEN = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", disk.toString()), "may not mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void theHubWaitsForRoomAndThenGoesOn(CapturedOutput output) throws Exception {
        try (OutageRun run = new OutageRun(folder, Databases.H2.address(disk), "rundruf.delivery.journal=" + disk)) {
            run.begin();
            fill();
            await().atMost(SEEN).until(() -> run.status().equals("DOWN"));
            assertThat(run.health().at("/components/database/details/detail").asString())
                    .isNotBlank();
            await().atMost(SEEN)
                    .until(() ->
                            run.health().at("/components/outcomes/details/kept").asInt() > 0);
            assertThat(run.health().at("/components/outcomes/status").asString())
                    .as("its room was taken beforehand")
                    .isEqualTo("UP");

            Files.delete(disk.resolve("filler"));
            await().atMost(SEEN).until(() -> run.status().equals("UP"));
            run.finish();
            assertThat(StringUtils.countMatches(output, "The database is away")).isEqualTo(1);
        }
    }

    private void fill() throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (disk.toFile().getUsableSpace() > 0) {
                filler.write(block);
            }
        } catch (IOException full) {
            // that is what it is for
        }
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
