package org.rundruf.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.Urgency;
import org.rundruf.testing.Databases;

/** An emergency that goes from one contact point to the next. */
class FallbackTest {
    private static final Duration AFTER = Duration.ofMinutes(10);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesOnWhenTheFirstFailed(Databases databases) {
        Hub hub = hub(databases);
        hub.planned(new Hub.Draft().urgency(Urgency.EMERGENCY));
        Delivery sms = claim(hub, Channel.SMS);
        assertThat(claims(hub, Channel.WHATSAPP)).isEmpty();
        hub.ledger().advance();
        assertThat(claims(hub, Channel.WHATSAPP)).isEmpty();

        hub.ledger().record(Outcome.failed(sms, "30005"));
        hub.ledger().advance();

        assertThat(claims(hub, Channel.WHATSAPP)).hasSize(1);
        assertThat(claims(hub, Channel.EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesOnWhenTheFirstWasNotDeliveredInTime(Databases databases) {
        Hub hub = hub(databases);
        hub.planned(new Hub.Draft().urgency(Urgency.EMERGENCY));
        hub.ledger().record(Outcome.sent(claim(hub, Channel.SMS), "SM1"));

        hub.clock.advance(AFTER.minusSeconds(1));
        assertThat(claims(hub, Channel.WHATSAPP)).isEmpty();
        hub.clock.advance(Duration.ofSeconds(1));
        hub.ledger().record(Outcome.sent(claim(hub, Channel.WHATSAPP), "SM2"));
        assertThat(claims(hub, Channel.EMAIL)).isEmpty();
        hub.clock.advance(AFTER);
        assertThat(claims(hub, Channel.EMAIL)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void goesToNobodyWhoWasReached(Databases databases) {
        Hub hub = hub(databases);
        Announcement announcement = hub.planned(new Hub.Draft().urgency(Urgency.EMERGENCY));
        Delivery sms = claim(hub, Channel.SMS);
        hub.ledger().record(Outcome.sent(sms, "SM1"));
        hub.ledger().receipt(sms.id(), DeliveryState.DELIVERED, "SM1", null);

        hub.ledger().advance();

        assertThat(hub.ledger().isComplete(announcement.key())).isTrue();
        assertThat(hub.ledger().reasons(announcement.key())).containsEntry("already reached", 2);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void looksAgainRightBeforeItSends(Databases databases) {
        Hub hub = hub(databases);
        Announcement announcement = hub.planned(new Hub.Draft().urgency(Urgency.EMERGENCY));
        Delivery sms = claim(hub, Channel.SMS);
        hub.clock.advance(AFTER.multipliedBy(3));
        hub.ledger().receipt(sms.id(), DeliveryState.DELIVERED, "SM1", null);

        assertThat(claims(hub, Channel.WHATSAPP)).isEmpty();
        assertThat(claims(hub, Channel.EMAIL)).isEmpty();
        assertThat(hub.ledger().isComplete(announcement.key())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoHasOneContactPointIsNotKeptWaiting(Databases databases) {
        Hub hub = hub(databases);
        hub.audience.add(",,only@example.org,de,dortmund/nord,");
        hub.planned(new Hub.Draft().urgency(Urgency.EMERGENCY));

        assertThat(claims(hub, Channel.EMAIL)).extracting(Delivery::address).containsExactly("only@example.org");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void followsTheOrderThatIsConfigured(Databases databases) {
        Hub hub = hub(databases);
        hub.fallback(AFTER, "email", "sms");
        hub.planned(new Hub.Draft().urgency(Urgency.EMERGENCY));

        assertThat(claims(hub, Channel.WHATSAPP)).as("not in the order").hasSize(1);
        assertThat(claims(hub, Channel.SMS)).isEmpty();
        hub.ledger().record(Outcome.sent(claim(hub, Channel.EMAIL), "<1@example.org>"));
        hub.clock.advance(AFTER);
        assertThat(claims(hub, Channel.SMS))
                .as("an e-mail that was taken is enough")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void otherAnnouncementsGoEverywhereAtOnce(Databases databases) {
        Hub hub = hub(databases);
        hub.planned(new Hub.Draft().urgency(Urgency.HIGH));

        assertThat(Channel.PERSONAL)
                .allSatisfy(channel -> assertThat(claims(hub, channel)).hasSize(1));
    }

    @Test
    void saysWhichSettingIsWrong() {
        assertThatThrownBy(() -> new FallbackSettings(AFTER, List.of("sms", "flyer")))
                .hasMessageContaining("rundruf.fallback.order")
                .hasMessageContaining("sms, whatsapp, email");
        assertThatThrownBy(() -> new FallbackSettings(Duration.ZERO, List.of()))
                .hasMessageContaining("rundruf.fallback.after");
    }

    private static Hub hub(Databases databases) {
        Hub hub = new Hub(databases.fresh());
        hub.audience.add("+491713920010,+491713920010,a@example.org,de,dortmund/nord,");
        hub.fallback(AFTER, "sms", "whatsapp", "email");
        return hub;
    }

    private static List<Delivery> claims(Hub hub, Channel channel) {
        return hub.ledger().claim(channel, 10);
    }

    private static Delivery claim(Hub hub, Channel channel) {
        return claims(hub, channel).get(0);
    }
}
