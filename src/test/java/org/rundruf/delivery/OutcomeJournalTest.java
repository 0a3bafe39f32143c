package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeJournalTest {
    private static final Outcome SENT = new Outcome(7, 2, DeliveryState.SENT, "SM7", null, null);
    private static final Outcome LATER =
            new Outcome(8, 1, DeliveryState.RETRYING, null, "ausgelastet\n\0", Duration.ofMillis(1500));

    @TempDir
    Path folder;

    @Test
    void keepsOutcomesForTheNextProcess() {
        OutcomeJournal journal = opened();
        journal.append(SENT);
        journal.append(LATER);

        OutcomeJournal next = opened();
        assertThat(next.read()).containsExactly(SENT, LATER);
        next.clear();
        next.append(LATER);

        assertThat(opened().read()).containsExactly(LATER);
    }

    @Test
    void takesItsRoomBeforehandAndLeavesNothingBehind() throws IOException {
        OutcomeJournal journal = opened();
        assertThat(Files.size(file())).isEqualTo(256 * 1024);
        journal.append(SENT);
        assertThat(Files.size(file())).isEqualTo(256 * 1024);
        journal.clear();
        assertThat(journal.isEmpty()).isTrue();

        journal.close();
        assertThat(file()).doesNotExist();
    }

    @Test
    void aLineThatACrashCutOffWasNeverKept() throws IOException {
        Files.writeString(file(), "{\"delivery\":7,\"att", StandardOpenOption.CREATE);
        OutcomeJournal journal = opened();
        assertThat(journal.read()).isEmpty();
        journal.append(SENT);
        assertThat(opened().read()).containsExactly(SENT);
    }

    private OutcomeJournal opened() {
        OutcomeJournal journal = new OutcomeJournal(file());
        journal.open();
        return journal;
    }

    private Path file() {
        return folder.resolve("outcomes.journal");
    }
}
