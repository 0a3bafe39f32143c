package org.rundruf.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.testing.Databases;

/** After any number of SIGKILLs, nothing is lost, no text message goes out twice, and the report adds up. */
class CrashIT {
    private static final int RECIPIENTS = Integer.getInteger("crash.recipients", 300);
    private static final int KILLS = Integer.getInteger("crash.kills", 2);
    private static final long SEED = Long.getLong("crash.seed", 20261124);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingIsLostAndNothingGoesOutTwice(Databases database) {
        CrashResult result = new CrashRun(new CrashPlan(database, RECIPIENTS, KILLS, SEED), folder).run();
        System.out.print(CrashResult.HEAD + result.table());
        assertThat(result.channels()).allSatisfy(line -> {
            assertThat(line.lost()).as("lost: %s", line).isZero();
            assertThat(line.differences()).as("ledger differs: %s", line).isZero();
            assertThat(line.reported()).as("report adds up: %s", line).isEqualTo(RECIPIENTS);
            assertThat(line.repeats())
                    .as("sent twice: %s", line)
                    .isLessThanOrEqualTo(line.channel().equals("email") ? result.repeatsAllowedByEmail() : 0);
        });
    }
}
