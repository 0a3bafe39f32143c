package org.rundruf.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.FrailPostgres;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** PostgreSQL is stopped in the middle of a send, and comes back: the hub waits, says so, and goes on by itself. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseOutageTest {
    private static final Duration SEEN = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingGoesOutTwice(CapturedOutput output) {
        FrailPostgres database = new FrailPostgres();
        try (OutageRun run = new OutageRun(folder, database.address())) {
            run.begin();
            assertThat(run.status()).isEqualTo("UP");

            database.stop();
            await().atMost(SEEN).until(() -> run.status().equals("DOWN"));
            await().atMost(SEEN)
                    .until(() ->
                            run.health().at("/components/outcomes/details/kept").asInt() > 0);
            assertThat(run.health().at("/components/database/details/detail").asString())
                    .isNotBlank();
            assertThat(run.get("/actuator/health").statusCode()).isEqualTo(503);
            assertThat(run.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(run.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(run.get("/api/announcements/news/report").statusCode()).isEqualTo(503);
            int before = run.sent();
            await().during(Duration.ofSeconds(8))
                    .atMost(SEEN)
                    .until(() -> run.status().equals("DOWN"));
            assertThat(run.sent() - before).as("no more than what was claimed").isLessThan(300);

            database.start();
            await().atMost(SEEN).until(() -> run.status().equals("UP"));
            run.finish();
            assertThat(StringUtils.countMatches(output, "The database is away")).isEqualTo(1);
            assertThat(StringUtils.countMatches(output, "The database is back")).isEqualTo(1);
            assertThat(output.toString().lines().filter(line -> line.startsWith("\tat ")))
                    .as("lines of stack traces")
                    .isEmpty();
        }
    }

    @Test
    void aHubThatStartsFirstWaits(CapturedOutput output) {
        FrailPostgres database = new FrailPostgres();
        database.stop();
        CompletableFuture<OutageRun> starting =
                CompletableFuture.supplyAsync(() -> new OutageRun(folder, database.address()));
        await().atMost(OutageRun.LONG).until(() -> output.toString().contains("Retrying in"));
        database.start();
        try (OutageRun run = starting.join()) {
            assertThat(run.status()).isEqualTo("UP");
        }
    }
}
