package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.delivery.DeliveryState.ABANDONED;
import static org.rundruf.delivery.DeliveryState.FAILED;
import static org.rundruf.delivery.DeliveryState.QUEUED;
import static org.rundruf.delivery.DeliveryState.RETRYING;
import static org.rundruf.delivery.DeliveryState.SENDING;
import static org.rundruf.delivery.DeliveryState.SENT;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;

class OutcomesTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFirstOutcomeOfAnAttemptCounts(Databases databases) {
        Hub hub = withOne(databases);
        Delivery delivery = claim(hub);

        hub.ledger().record(Outcome.sent(delivery, "SM1"));
        hub.ledger().record(Outcome.failed(delivery, "late"));
        hub.ledger().record(Outcome.retry(delivery, "later", null));
        hub.ledger().record(Outcome.sent(delivery, "SM2"));

        assertThat(hub.audience.jdbc.queryForMap("SELECT state, reference, reason, due, lease, owner FROM delivery"))
                .containsEntry("reference", "SM1")
                .containsEntry("reason", null)
                .containsEntry("due", null)
                .containsEntry("lease", null)
                .containsEntry("owner", null);
        assertThat(hub.state(delivery.id())).isEqualTo(SENT);
        assertThat(hub.ledger().isComplete(delivery.version())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anOutcomeOfAnEarlierAttemptIsIgnored(Databases databases) {
        Hub hub = withOne(databases);
        Delivery first = claim(hub);
        hub.ledger().record(Outcome.retry(first, "busy", null));
        hub.clock.advance(Duration.ofHours(1));
        Delivery second = claim(hub);

        hub.ledger().record(Outcome.failed(first, "late"));

        assertThat(second.attempt()).isEqualTo(2);
        assertThat(hub.state(second.id())).isEqualTo(SENDING);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatTheProviderTookIsNotSentAgainHoweverLateWeLearn(Databases databases) {
        Hub hub = withOne(databases);
        Delivery delivery = claim(hub);
        hub.ledger().requeue(delivery);

        hub.ledger().record(Outcome.sent(delivery, "SM1"));

        assertThat(hub.state(delivery.id())).isEqualTo(SENT);
        assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void triesAgainUntilAttemptsAreUsedUp(Databases databases) {
        Hub hub = withOne(databases);
        Delivery delivery = claim(hub);
        for (int attempt = 1; attempt < Hub.SETTINGS.attempts(); attempt++) {
            hub.ledger().record(Outcome.retry(delivery, "busy", null));
            assertThat(hub.state(delivery.id())).isEqualTo(RETRYING);
            assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
            hub.clock.advance(Duration.ofMinutes(attempt));
            delivery = claim(hub);
        }

        hub.ledger().record(Outcome.retry(delivery, "still busy", null));

        assertThat(hub.state(delivery.id())).isEqualTo(ABANDONED);
        assertThat(hub.ledger().reasons(delivery.version())).isEqualTo(Map.of("still busy", 1));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void waitingIsNoTry(Databases databases) {
        Hub hub = withOne(databases);
        for (int i = 0; i < 2 * Hub.SETTINGS.attempts(); i++) {
            Delivery delivery = claim(hub);
            hub.ledger().record(Outcome.waiting(delivery, "busy", Duration.ofSeconds(7)));
            assertThat(hub.state(delivery.id())).isEqualTo(QUEUED);
            hub.clock.advance(Duration.ofSeconds(6));
            assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
            hub.clock.advance(Duration.ofSeconds(1));
        }
        Delivery delivery = claim(hub);
        hub.ledger().record(Outcome.retry(delivery, "busy", null));
        hub.clock.advance(Duration.ofMinutes(1));
        Delivery retried = claim(hub);
        hub.ledger().record(Outcome.waiting(retried, "busy", null));
        assertThat(hub.state(delivery.id())).isEqualTo(RETRYING);
        assertThat(claim(hub).attempt()).isEqualTo(retried.attempt() + 1);
    }

    @ParameterizedTest
    @CsvSource({
        // the provider asks to wait, minutes; retried?
        "1,  RETRYING",
        "59, RETRYING",
        "60, ABANDONED",
    })
    void givesUpWhatWouldComeTooLate(int minutes, DeliveryState expected) {
        Hub hub = new Hub(Databases.H2.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        hub.planned(new Hub.Draft().expires("2026-11-24T10:00:00Z"));
        Delivery delivery = claim(hub);

        hub.ledger().record(Outcome.retry(delivery, "busy", Duration.ofMinutes(minutes)));

        assertThat(hub.state(delivery.id())).isEqualTo(expected);
        hub.clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
        assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatExpiresWhileItWaitsForAnotherAttemptIsAbandoned(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        Announcement announcement = hub.planned(new Hub.Draft().expires("2026-11-24T10:00:00Z"));
        Delivery delivery = claim(hub);
        hub.ledger().record(Outcome.retry(delivery, "busy", null));
        hub.clock.advance(Duration.ofHours(1));

        assertThat(hub.ledger().claim(Channel.EMAIL, 1)).isEmpty();
        assertThat(hub.state(delivery.id())).isEqualTo(ABANDONED);
        assertThat(hub.ledger().reasons(announcement.key())).isEqualTo(Map.of("expired", 1));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsWhatFitsOfALongReason(Databases databases) {
        Hub hub = withOne(databases);
        Delivery delivery = claim(hub);

        hub.ledger().record(Outcome.failed(delivery, "x".repeat(199) + "😀"));

        assertThat(hub.state(delivery.id())).isEqualTo(FAILED);
        assertThat(hub.ledger().reasons(delivery.version())).isEqualTo(Map.of("x".repeat(199), 1));
    }

    private static Hub withOne(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        hub.planned(new Hub.Draft());
        return hub;
    }

    private static Delivery claim(Hub hub) {
        Delivery delivery = hub.ledger().claim(Channel.EMAIL, 1).get(0);
        assertThat(hub.node.attempts().begin(delivery)).isTrue();
        return delivery;
    }
}
