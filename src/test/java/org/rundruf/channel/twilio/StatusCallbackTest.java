package org.rundruf.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.channel.gate.ChannelPause;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.rundruf.delivery.Outcome;
import org.rundruf.delivery.SharedLedger;
import org.rundruf.testing.Databases;
import org.rundruf.testing.MovableClock;
import org.springframework.core.env.StandardEnvironment;

/** What a callback makes of a message that Twilio had taken, on a real ledger. */
class StatusCallbackTest {
    private final MovableClock clock = new MovableClock("2026-11-24T09:00:00Z");
    private final SharedLedger shared = new SharedLedger(Databases.H2.fresh(), clock);
    private final Ledger ledger = shared.start("one", clock).ledger();
    private final ChannelGate gate = new ChannelGate(clock, new StandardEnvironment());
    private final StopsHeard stops = new StopsHeard();
    private final SilencesHeard silences = new SilencesHeard();
    private final StatusCallback callback =
            new StatusCallback(ledger, new TwilioCodes(), new TwilioErrors(stops, silences, gate), gate);

    @ParameterizedTest
    @CsvSource({
        "sent,        ,      SENT,       ,                                     ,",
        "delivered,   ,      DELIVERED,  ,                                     ,",
        "Delivered,   ,      DELIVERED,  ,                                     ,",
        "read,        ,      READ,       ,                                     ,",
        "whatever,    ,      SENT,       ,                                     ,",
        "undelivered, ,      FAILED,     ,                                     ,",
        "undelivered, 30003, FAILED,     Twilio error 30003: unreachable,      ,",
        "failed,      99999, FAILED,     Twilio error 99999: unknown,          ,",
        "failed,      x,     FAILED,     ,                                     ,",
        "canceled,    ,      FAILED,     ,                                     ,",
        "failed,      63016, FAILED,     Twilio error 63016: outside-window,   ,",
        "failed,      21610, SUPPRESSED, Twilio error 21610: stopped,          ,",
        "failed,      30036, RETRYING,   Twilio error 30036: queue,            ,",
        "undelivered, 30022, QUEUED,     Twilio error 30022: busy,             CONGESTION",
        "undelivered, 30034, QUEUED,     Twilio error 30034: sender,           SENDER",
    })
    void movesTheDeliveryAndWhatBelongsToIt(
            String status, String error, DeliveryState state, String reason, Cause pause) {
        Delivery delivery = sent();

        assertThat(callback.apply(delivery.id(), form(status, error))).isTrue();

        assertThat(shared.standings(delivery.version()).get(delivery.id()).state())
                .isEqualTo(state);
        assertThat(shared.standings(delivery.version()).get(delivery.id()).reason())
                .isEqualTo(reason);
        assertThat(causes()).isEqualTo(pause == null ? Set.of() : Set.of(pause));
        assertThat(stops.contacts()).isEqualTo("21610".equals(error) ? List.of(delivery.contact()) : List.of());
        assertThat(silences.contacts()).isEqualTo("63016".equals(error) ? List.of(delivery.contact()) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"21610", "63016", "30022", "30034"})
    void hasNoSecondEffectWhenItIsReplayed(String error) {
        Delivery delivery = sent();
        callback.apply(delivery.id(), form("failed", error));
        gate.lift(Channel.SMS, Cause.SENDER);
        gate.lift(Channel.SMS, Cause.CONGESTION);
        int effects = stops.contacts().size() + silences.contacts().size();

        assertThat(callback.apply(delivery.id(), form("failed", error))).isTrue();

        assertThat(stops.contacts().size() + silences.contacts().size()).isEqualTo(effects);
        assertThat(causes()).isEmpty();
    }

    @Test
    void aMessageThatArrivesEndsThePauseOfItsSender() {
        Delivery delivery = sent();
        callback.apply(delivery.id(), form("undelivered", "30034"));
        assertThat(causes()).isEqualTo(Set.of(Cause.SENDER));
        Delivery other = sent();
        callback.apply(other.id(), form("sent", null));
        assertThat(causes()).as("the carrier has not said anything yet").isEqualTo(Set.of(Cause.SENDER));
        callback.apply(other.id(), form("delivered", null));
        assertThat(causes()).isEmpty();
    }

    @Test
    void ofADeliveryThatNobodyMadeNothingFollows() {
        assertThat(callback.apply(4711, form("failed", "21610"))).isFalse();
        assertThat(stops.contacts()).isEmpty();
    }

    private Delivery sent() {
        Announcement announcement = shared.announce(null);
        ledger.plan(announcement, List.of("de"), "de");
        Delivery delivery = ledger.claim(Channel.SMS, 1).get(0);
        ledger.record(Outcome.sent(delivery, "SM1"));
        return delivery;
    }

    private static Map<String, String> form(String status, String error) {
        Map<String, String> form =
                new HashMap<>(Map.of("MessageSid", "SM1", "MessageStatus", status, "To", "+491713920000"));
        if (error != null) {
            form.put("ErrorCode", error);
        }
        return form;
    }

    private Set<Cause> causes() {
        return gate.pauses(Channel.SMS).stream().map(ChannelPause::cause).collect(Collectors.toSet());
    }
}
