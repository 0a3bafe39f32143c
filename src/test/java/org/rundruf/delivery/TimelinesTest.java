package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.testing.Databases;

class TimelinesTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void saysWhatChangedInEachSlot(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,,,de,dortmund/nord,", "+491713920011,,,de,dortmund/nord,");
        Announcement announcement = hub.planned(new Hub.Draft().channels(Channel.SMS));
        Timelines timelines = new Timelines(hub.audience.jdbc);
        assertThat(timelines.of(announcement.key(), 120).isEmpty()).isTrue();

        List<Delivery> sent = hub.sendAll(Channel.SMS);
        hub.clock.advance(Duration.ofMinutes(3));
        hub.ledger().receipt(sent.get(0).id(), DeliveryState.DELIVERED, null, null);

        assertThat(timelines.of(announcement.key(), 120))
                .isEqualTo(new Timeline(
                        Instant.parse("2026-11-24T09:00:00Z"),
                        60,
                        List.of(
                                Map.of(DeliveryState.SENT, 2),
                                Map.of(),
                                Map.of(),
                                Map.of(DeliveryState.SENT, -1, DeliveryState.DELIVERED, 1))));
        assertThat(timelines.of(announcement.key(), 2).slots())
                .containsExactly(
                        Map.of(DeliveryState.SENT, 2), Map.of(DeliveryState.SENT, -1, DeliveryState.DELIVERED, 1));
    }
}
