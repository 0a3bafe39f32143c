package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.delivery.outage.Outages;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;

/** Outcomes that stand in a journal and follow into the database. */
class DeferredOutcomesTest {
    private static final int PEOPLE = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void allOfThemAreWrittenWhoeverBringsThem(Databases databases) throws IOException {
        Hub hub = withPeople(databases);
        List<Delivery> claimed = claim(hub);
        Outcomes outcomes = outcomes(hub, new CountDownLatch(0));
        outcomes.start();

        claimed.parallelStream().forEach(delivery -> outcomes.record(Outcome.sent(delivery, "SM" + delivery.id())));
        outcomes.flush();

        assertThat(claimed).hasSize(PEOPLE).allSatisfy(delivery -> {
            assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.SENT);
        });
        outcomes.stop();
        outcomes.close();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatStandsInTheJournalsIsWrittenByTheNextProcess(Databases databases) {
        Hub hub = withPeople(databases);
        List<Delivery> claimed = claim(hub);
        Outcomes killed = outcomes(hub, new CountDownLatch(1));
        killed.start();
        claimed.forEach(delivery -> killed.record(Outcome.sent(delivery, "SM" + delivery.id())));
        assertThat(claimed)
                .allSatisfy(delivery -> assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.SENDING));

        outcomes(hub, new CountDownLatch(0)).recover();

        assertThat(claimed)
                .allSatisfy(delivery -> assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.SENT));
    }

    @Test
    void whoeverSendsWaitsWhileThereIsNoRoom() throws InterruptedException {
        CountDownLatch database = new CountDownLatch(1);
        Set<Long> written = ConcurrentHashMap.newKeySet();
        Outcomes outcomes = new Outcomes(
                recorder(outcome -> written.add(outcome.delivery()), database),
                attempts(),
                journal("one"),
                journal("other"));
        outcomes.start();
        Thread sender = new Thread(() -> LongStream.range(0, 2000)
                .forEach(id -> outcomes.record(new Outcome(id, 1, DeliveryState.SENT, "SM", null, null))));
        sender.start();

        await().atMost(PATIENCE).until(() -> sender.getState() == Thread.State.WAITING);
        assertThat(written).isEmpty();
        database.countDown();
        sender.join(PATIENCE.toMillis());
        outcomes.flush();

        assertThat(written).hasSize(2000);
        outcomes.stop();
    }

    private Outcomes outcomes(Hub hub, CountDownLatch database) {
        return new Outcomes(
                recorder(outcome -> hub.ledger().record(outcome), database),
                attempts(),
                journal("one"),
                journal("other"));
    }

    /** @param database nothing is written before it is there */
    private Recorder recorder(Consumer<Outcome> ledger, CountDownLatch database) {
        return new Recorder(null, null, Outages.watch(), journal("away")) {
            @Override
            void record(List<Outcome> outcomes) {
                try {
                    database.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                outcomes.forEach(ledger);
            }
        };
    }

    private static Attempts attempts() {
        MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");
        return new Attempts(clock, clock.steady(), Hub.SETTINGS);
    }

    private OutcomeJournal journal(String name) {
        return new OutcomeJournal(folder.resolve(name + ".journal"));
    }

    private static Hub withPeople(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(IntStream.range(0, PEOPLE)
                .mapToObj(i -> ",,resident%d@example.org,de,dortmund,".formatted(i))
                .toArray(String[]::new));
        hub.planned(new Hub.Draft());
        return hub;
    }

    private static List<Delivery> claim(Hub hub) {
        List<Delivery> claimed = hub.ledger().claim(Channel.EMAIL, PEOPLE);
        assertThat(claimed)
                .allSatisfy(delivery ->
                        assertThat(hub.node.attempts().begin(delivery)).isTrue());
        return claimed;
    }
}
