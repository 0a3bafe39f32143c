package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.Databases;

class ClaimsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void takesTheMostUrgentFirst(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,,,tr,dortmund,", "+491713920011,,,ar,dortmund,");
        Announcement low = hub.planned(new Hub.Draft().id("low").urgency(Urgency.LOW));
        Announcement normal = hub.planned(new Hub.Draft().id("normal"));
        hub.clock.advance(Duration.ofMinutes(1));
        Announcement emergency = hub.planned(new Hub.Draft().id("emergency").urgency(Urgency.EMERGENCY));

        List<Delivery> claimed = hub.ledger().claim(Channel.SMS, 5);

        assertThat(claimed)
                .extracting(Delivery::version)
                .containsExactly(emergency.key(), emergency.key(), normal.key(), normal.key(), low.key());
        Delivery first = claimed.get(0);
        assertThat(first)
                .isEqualTo(new Delivery(
                        first.id(),
                        1,
                        Channel.SMS,
                        emergency.key(),
                        hub.audience.contact("+491713920010"),
                        "+491713920010",
                        "de",
                        "tr",
                        null));
        assertThat(hub.ledger().claim(Channel.SMS, 5)).hasSize(1);
        assertThat(hub.ledger().claim(Channel.SMS, 5)).isEmpty();
        assertThat(hub.ledger().claim(Channel.EMAIL, 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tellsWhenSomebodyLastWroteHoweverEarlyItWasPlanned(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,+491713920010,,de,dortmund,", ",+491713920011,,de,dortmund,");
        hub.planned(new Hub.Draft());
        hub.clock.advance(Duration.ofHours(5));
        hub.audience.conversations.heard(Channel.WHATSAPP, "+491713920010");
        hub.clock.advance(Duration.ofHours(1));

        assertThat(hub.ledger().claim(Channel.WHATSAPP, 2))
                .extracting(Delivery::address, Delivery::lastInboundAt)
                .containsExactlyInAnyOrder(
                        tuple("+491713920010", Instant.parse("2026-11-24T14:00:00Z")), tuple("+491713920011", null));
        assertThat(hub.ledger().claim(Channel.SMS, 1))
                .extracting(Delivery::lastInboundAt)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nodesNeverClaimTheSame(Databases databases) throws Exception {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(IntStream.range(0, 1_000)
                .mapToObj(i -> ",,p" + i + "@example.org,de,dortmund,")
                .toArray(String[]::new));
        hub.planned(new Hub.Draft());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Delivery>>> nodes = IntStream.range(0, 4)
                    .mapToObj(i -> hub.node("node" + i).ledger())
                    .<Callable<List<Delivery>>>map(ledger -> () -> claimEverything(ledger))
                    .toList();
            List<Delivery> claimed = new ArrayList<>();
            for (Future<List<Delivery>> node : threads.invokeAll(nodes)) {
                claimed.addAll(node.get());
            }

            assertThat(claimed).extracting(Delivery::id).hasSize(1_000).doesNotHaveDuplicates();
        } finally {
            threads.shutdown();
        }
    }

    private static List<Delivery> claimEverything(Ledger ledger) {
        List<Delivery> all = new ArrayList<>();
        for (int idle = 0; idle < 3; ) {
            List<Delivery> claimed = ledger.claim(Channel.EMAIL, 30);
            all.addAll(claimed);
            idle = claimed.isEmpty() ? idle + 1 : 0;
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void suppressesWhatNobodyMayGetAnyMore(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,", ",,b@example.org,de,dortmund,");
        Announcement expiring = hub.planned(new Hub.Draft().id("expiring").expires("2026-11-24T10:00:00Z"));
        Announcement recorded = hub.planned(new Hub.Draft().id("recorded").expires("2025-01-01T00:00:00Z"));
        hub.clock.advance(Duration.ofHours(1));
        hub.audience.subscriptions.stop(hub.audience.contact("b@example.org"), "link");

        List<Delivery> claimed = hub.ledger().claim(Channel.EMAIL, 2);

        assertThat(claimed).extracting(Delivery::version).containsExactly(recorded.key());
        assertThat(hub.ledger().claim(Channel.EMAIL, 2)).isEmpty();
        assertThat(hub.ledger().reasons(expiring.key()))
                .containsOnly(java.util.Map.entry("expired", 1), java.util.Map.entry("stopped", 1));
        assertThat(hub.ledger().reasons(recorded.key())).containsOnly(java.util.Map.entry("stopped", 1));
        assertThat(hub.ledger().isComplete(expiring.key())).isTrue();
        assertThat(hub.ledger().isComplete(recorded.key())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatExpiresWhileItWaitsToBeSentIsNotBegun(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        Announcement expiring = hub.planned(new Hub.Draft().expires("2026-11-24T09:00:10Z"));
        Delivery claimed = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.clock.advance(Duration.ofSeconds(10));

        assertThat(hub.node.attempts().begin(claimed)).isFalse();

        hub.ledger().requeue(claimed);
        assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
        assertThat(hub.ledger().reasons(expiring.key())).isEqualTo(java.util.Map.of("expired", 1));
        assertThat(hub.ledger().isComplete(expiring.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOnItsWayWhenItsVersionIsClosedIsNotTriedAgain(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,", ",,b@example.org,de,dortmund,");
        Announcement announcement = hub.planned(new Hub.Draft());
        Delivery onItsWay = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        hub.node.attempts().begin(onItsWay);

        assertThat(hub.ledger().suppress(announcement.key(), "cancelled")).isEqualTo(1);
        hub.ledger().record(Outcome.retry(onItsWay, "busy", null));
        hub.clock.advance(Duration.ofHours(1));

        assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
        assertThat(hub.ledger().reasons(announcement.key())).containsOnly(java.util.Map.entry("cancelled", 2));
    }
}
