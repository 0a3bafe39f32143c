package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;

class ReceiptsTest {
    /** For each receipt what becomes of a delivery in each state, in the order of {@link DeliveryState}. */
    private static final Map<DeliveryState, String> LATTICE = Map.of(
            DeliveryState.SENT, "SENT SENT SENT SENT DELIVERED READ FAILED SENT SENT",
            DeliveryState.DELIVERED,
                    "DELIVERED DELIVERED DELIVERED DELIVERED DELIVERED READ FAILED DELIVERED DELIVERED",
            DeliveryState.READ, "READ READ READ READ READ READ FAILED READ READ",
            DeliveryState.FAILED, "QUEUED FAILED RETRYING FAILED DELIVERED READ FAILED ABANDONED SUPPRESSED",
            DeliveryState.SUPPRESSED,
                    "QUEUED SUPPRESSED RETRYING SUPPRESSED DELIVERED READ FAILED ABANDONED SUPPRESSED",
            DeliveryState.RETRYING, "QUEUED SENDING RETRYING RETRYING DELIVERED READ FAILED ABANDONED SUPPRESSED",
            DeliveryState.QUEUED, "QUEUED SENDING RETRYING QUEUED DELIVERED READ FAILED ABANDONED SUPPRESSED");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void statesOnlyMoveForward(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        hub.planned(new Hub.Draft());
        long delivery = hub.ledger().claim(Channel.EMAIL, 1).get(0).id();

        LATTICE.forEach((receipt, expected) -> {
            List<String> states = Arrays.asList(expected.split(" "));
            for (DeliveryState before : DeliveryState.values()) {
                hub.audience.jdbc.update(
                        "UPDATE delivery SET state = ?, tries = 0 WHERE id = ?", before.code(), delivery);
                assertThat(hub.ledger().receipt(delivery, receipt, null, null)).isTrue();
                assertThat(hub.state(delivery))
                        .as("%s after %s", receipt, before)
                        .hasToString(states.get(before.code()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void settlesWhatIsBeingSentAndKeepsTheReference(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        hub.planned(new Hub.Draft());
        Delivery delivery = hub.ledger().claim(Channel.EMAIL, 1).get(0);

        hub.ledger().receipt(delivery.id(), DeliveryState.DELIVERED, "SM1", "ignored");
        hub.ledger().record(Outcome.sent(delivery, "SM1"));
        hub.ledger().receipt(delivery.id(), DeliveryState.SENT, null, null);

        assertThat(hub.audience.jdbc.queryForMap("SELECT reference, reason, lease, owner FROM delivery"))
                .containsEntry("reference", "SM1")
                .containsEntry("reason", null)
                .containsEntry("lease", null)
                .containsEntry("owner", null);
        assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.DELIVERED);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFailureOfAnotherMessageIsIgnored(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",,a@example.org,de,dortmund,");
        hub.planned(new Hub.Draft());
        Delivery delivery = hub.sendAll(Channel.EMAIL).get(0);

        hub.ledger().receipt(delivery.id(), DeliveryState.FAILED, "SM-earlier", "30003");
        assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.SENT);

        hub.ledger().receipt(delivery.id(), DeliveryState.FAILED, "SM" + delivery.id(), "30003");
        assertThat(hub.state(delivery.id())).isEqualTo(DeliveryState.FAILED);
        assertThat(hub.ledger().reasons(delivery.version())).isEqualTo(Map.of("30003", 1));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAProviderGivesBackGoesOutAgainAndIsToldFromItsPredecessor(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,,,de,dortmund,");
        hub.planned(new Hub.Draft());
        Delivery first = hub.ledger().claim(Channel.SMS, 1).get(0);
        long id = first.id();

        hub.ledger().receipt(id, DeliveryState.RETRYING, "SM1", "30036");
        assertThat(standing(hub)).as("who knows about which message").isEqualTo("SENDING tries 0");
        hub.ledger().record(Outcome.sent(first, "SM1"));
        assertThat(standing(hub)).isEqualTo("RETRYING tries 1");
        hub.ledger().receipt(id, DeliveryState.RETRYING, "SM1", "30036");
        hub.ledger().receipt(id, DeliveryState.SENT, "SM1", null);
        assertThat(standing(hub))
                .as("what is known of the first message changes nothing")
                .isEqualTo("RETRYING tries 1");

        hub.clock.advance(Duration.ofMinutes(1));
        Delivery second = hub.ledger().claim(Channel.SMS, 1).get(0);
        hub.ledger().receipt(id, DeliveryState.FAILED, "SM1", "late");
        assertThat(standing(hub)).as("a late word about the first one").isEqualTo("SENDING tries 1");
        hub.ledger().record(Outcome.sent(second, "SM2"));
        hub.ledger().receipt(id, DeliveryState.RETRYING, "SM1", "late");
        assertThat(standing(hub)).isEqualTo("SENT tries 1");

        hub.ledger().receipt(id, DeliveryState.QUEUED, "SM2", "30001");
        assertThat(standing(hub)).as("no try, and due at once").isEqualTo("RETRYING tries 1");
        Delivery third = hub.ledger().claim(Channel.SMS, 1).get(0);
        hub.ledger().record(Outcome.sent(third, "SM3"));
        hub.ledger().receipt(id, DeliveryState.RETRYING, "SM3", "30036");
        hub.clock.advance(Duration.ofHours(1));
        hub.ledger().record(Outcome.sent(hub.ledger().claim(Channel.SMS, 1).get(0), "SM4"));
        hub.ledger().receipt(id, DeliveryState.RETRYING, "SM4", "30036");
        assertThat(standing(hub)).as("tries are used up").isEqualTo("ABANDONED tries 3");
    }

    private static String standing(Hub hub) {
        return hub.audience.jdbc.queryForObject(
                "SELECT state, tries FROM delivery",
                (row, n) -> DeliveryState.of(row.getInt("state")) + " tries " + row.getInt("tries"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFailureIsAwaitedOnlyOnceAndOnlyOfWhatIsOnItsWay(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add(",+491713920010,,de,dortmund,");
        hub.planned(new Hub.Draft());
        Delivery delivery = hub.ledger().claim(Channel.WHATSAPP, 1).get(0);

        for (DeliveryState state : DeliveryState.values()) {
            hub.audience.jdbc.update("UPDATE delivery SET state = ? WHERE id = ?", state.code(), delivery.id());
            boolean isOnItsWay = state == DeliveryState.SENDING || state == DeliveryState.SENT;
            assertThat(hub.ledger().awaited(delivery.id(), "SM1"))
                    .as("%s", state)
                    .isEqualTo(
                            isOnItsWay
                                    ? Optional.of(new Awaited(Channel.WHATSAPP, delivery.contact()))
                                    : Optional.empty());
        }
        assertThat(hub.ledger().awaited(4711, "SM1")).isEmpty();
    }

    @Test
    void knowsNeitherEveryDeliveryNorEveryReceipt() {
        Ledger ledger = new Hub(Databases.H2.fresh()).ledger();

        assertThat(ledger.receipt(42, DeliveryState.DELIVERED, "SM1", null)).isFalse();
        assertThatThrownBy(() -> ledger.receipt(42, DeliveryState.SENDING, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
