package org.rundruf.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.channel.twilio.FaultyTwilio.Fault;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Outcome;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Each attempt is one request, and every answer is one outcome, whatever goes wrong on the way. */
class TwilioMessagesTest {
    private static final Delivery DELIVERY = new Delivery(7, 1, Channel.SMS, 3, 11, "+4915112345678", "ar", null, null);
    private final StopsHeard stops = new StopsHeard();
    private final SilencesHeard silences = new SilencesHeard();
    private AnnotationConfigApplicationContext context;
    private FaultyTwilio server;
    private TwilioMessages twilio;

    @BeforeEach
    void start() throws IOException {
        server = new FaultyTwilio();
        context = TwilioParts.start(server, stops, silences);
        twilio = context.getBean(TwilioMessages.class);
    }

    @AfterEach
    void stop() {
        context.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE,                       SENT,      , 1",
        "ERROR_500_AFTER_ACCEPTING,  SENDING,   , 1",
        "HTML_502_AFTER_ACCEPTING,   SENDING,   , 1",
        "CLOSED_AFTER_ACCEPTING,     SENDING,   , 1",
        "SILENT_AFTER_ACCEPTING,     SENDING,   , 1",
        "ERROR_500,                  SENDING,   , 0",
        "BUSY_429,                   QUEUED,   7, 0",
        "BUSY_503,                   QUEUED,   7, 0",
        "STOPPED_21610,              SUPPRESSED,, 0",
        "INVALID_21211,              FAILED,    , 0",
        "OUTSIDE_63016,             FAILED,    , 0",
        "UNAUTHORISED_401,           QUEUED,    , 0",
        "UNKNOWN_404,                QUEUED,    , 0",
    })
    void asksOnceAndKnowsWhatTheAnswerMeans(Fault fault, DeliveryState state, Integer seconds, int onThePhone) {
        server.will(fault);
        Outcome outcome = send(DELIVERY.address());
        assertThat(outcome.state()).isEqualTo(state);
        assertThat(outcome.retryAfter()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
        assertThat(server.posts()).hasSize(1);
        assertThat(server.accepted()).hasSize(onThePhone);
        assertThat(stops.contacts()).isEqualTo(fault == Fault.STOPPED_21610 ? List.of(11L) : List.of());
        assertThat(silences.contacts()).isEqualTo(fault == Fault.OUTSIDE_63016 ? List.of(11L) : List.of());
    }

    @Test
    void saysWhoItIsAndWhereToReport() {
        Outcome outcome = send(DELIVERY.address());
        assertThat(outcome.reference()).startsWith("SM");
        assertThat(server.authorizations()).containsExactly("Basic QUN0ZXN0OnNlY3JldA==");
        assertThat(server.posts())
                .containsExactly(Map.of(
                        "To", "+4915112345678",
                        "From", "+4915199900000",
                        "Body", "لا ماء & kein Wasser + 1",
                        "StatusCallback", "https://city.example/twilio/status/7",
                        "sid", outcome.reference()));
    }

    @Test
    void waitsWhileThereIsNobodyToTalkTo() {
        server.close();
        assertThat(send(DELIVERY.address()).state()).as("that was no try").isEqualTo(DeliveryState.QUEUED);
        ChannelGate gate = context.getBean(ChannelGate.class);
        assertThat(gate.pauses(Channel.SMS)).singleElement().satisfies(pause -> {
            assertThat(pause.cause()).isEqualTo(Cause.UNREACHABLE);
            assertThat(pause.detail()).startsWith("no connection to Twilio: Connect to http://127.0.0.1:");
        });
        assertThat(gate.pauses(Channel.EMAIL)).isEmpty();
    }

    @Test
    void takesNothingBackThatAClosedConnectionCarriedBefore() {
        send(DELIVERY.address());
        server.will(Fault.CLOSED_AFTER_ACCEPTING);
        assertThat(send(DELIVERY.address()).state()).isEqualTo(DeliveryState.SENDING);
        assertThat(server.posts()).hasSize(2);
    }

    @Test
    void remembersWhatTwilioHasTaken() {
        server.will(Fault.ERROR_500_AFTER_ACCEPTING);
        send(DELIVERY.address());
        assertThat(find("+4915112345678", "لا ماء & kein Wasser + 1"))
                .hasValueSatisfying(sid -> assertThat(sid).startsWith("SM"));
        assertThat(find("+4915112345678", "another text")).isEmpty();
        assertThat(find("+4915100000000", "لا ماء & kein Wasser + 1")).isEmpty();
    }

    @Test
    void aMessageIsKnownAgainWhenTheHubsOwnAddressHasChanged() {
        assertThat(TwilioMessages.hostless("Kein Wasser\nhttp://localhost:8080/a/x?lang=de"))
                .isEqualTo(TwilioMessages.hostless("Kein Wasser\nhttps://city.example/a/x?lang=de"))
                .isNotEqualTo(TwilioMessages.hostless("Kein Wasser\nhttps://city.example/a/y?lang=de"));
    }

    @Test
    void aMessageThatFailedIsNotTheOneThatWasLost() {
        server.will(Fault.ERROR_500_AFTER_ACCEPTING);
        send(DELIVERY.address());
        server.accepted().forEach(form -> form.put("status", "undelivered"));
        assertThat(find("+4915112345678", "لا ماء & kein Wasser + 1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "rundruf.twilio.sms-from=RUNDRUF,                                            From, RUNDRUF",
        "rundruf.twilio.messaging-service-sid=MG00000000000000000000000000000001, MessagingServiceSid,"
                + " MG00000000000000000000000000000001",
    })
    void comesFromANameOrAMessagingService(String setting, String parameter, String value) {
        context.close();
        context = TwilioParts.start(server, stops, silences, setting);
        twilio = context.getBean(TwilioMessages.class);

        assertThat(twilio.send(DELIVERY, twilio.text(DELIVERY, "Hallo")).state())
                .isEqualTo(DeliveryState.SENT);

        assertThat(server.posts().get(0)).containsEntry(parameter, value).containsEntry("Body", "Hallo");
        assertThat(server.posts().get(0).containsKey("From")).isEqualTo(parameter.equals("From"));
    }

    private Optional<String> find(String to, String body) {
        return twilio.find(to, OffsetDateTime.parse("2026-11-23T00:00:00Z"), body::equals);
    }

    private Outcome send(String to) {
        return twilio.send(DELIVERY, twilio.compose(DELIVERY, to, "+4915199900000", "لا ماء & kein Wasser + 1"));
    }
}
