package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;

class StopsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void suppressesWhatHasNotBegunOfEveryVersionOnItsWay(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,+491713920010,,de,dortmund,", "+491713920011,,,de,dortmund,");
        Announcement waiting = sending(hub, "waiting");
        Announcement retried = sending(hub, "retried");
        long contact = hub.audience.jdbc.queryForObject(
                "SELECT id FROM contact_point WHERE channel = 0 AND address = '+491713920010'", Long.class);
        Delivery claimed = claimed(hub, contact);
        assertThat(hub.node.attempts().begin(claimed)).isTrue();
        hub.ledger().record(Outcome.retry(claimed, "busy", Duration.ofHours(1)));
        Delivery held = claimed(hub, contact);

        assertThat(hub.ledger().stop(Channel.SMS, contact, "stopped")).isEqualTo(2);

        assertThat(hub.node.attempts().begin(held))
                .as("what was claimed does not begin any more")
                .isFalse();
        hub.ledger().requeue(held);
        assertThat(hub.audience.jdbc.queryForList(
                        "SELECT DISTINCT state FROM delivery WHERE contact = ?", Integer.class, contact))
                .containsExactly(DeliveryState.SUPPRESSED.code());
        assertThat(hub.ledger().reasons(waiting.key())).isEqualTo(Map.of("stopped", 1));
        assertThat(hub.ledger().reasons(retried.key())).isEqualTo(Map.of("stopped", 1));
        assertThat(hub.ledger().claim(Channel.WHATSAPP, 10))
                .as("on the other channel")
                .hasSize(2);
    }

    private static Announcement sending(Hub hub, String id) {
        Announcement announcement = hub.planned(new Hub.Draft().id(id));
        hub.audience.jdbc.update("UPDATE announcement_version SET state = 'sending'");
        return announcement;
    }

    private static Delivery claimed(Hub hub, long contact) {
        Delivery delivery = hub.ledger().claim(Channel.SMS, 1).get(0);
        while (delivery.contact() != contact) {
            delivery = hub.ledger().claim(Channel.SMS, 1).get(0);
        }
        return delivery;
    }
}
