package org.rundruf.channel.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.gate.Cause;
import org.rundruf.channel.gate.ChannelGate;
import org.rundruf.channel.gate.ChannelPause;
import org.rundruf.delivery.Delivery;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Outcome;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every line of the table, as a server answers it over HTTP. */
class TwilioCodesTest {
    /** What Twilio refuses for the one message, and nobody else's. */
    private static final Set<Integer> FAILED = Set.of(
            21211, 21217, 21408, 21602, 21604, 21608, 21612, 21614, 21617, 21635, 21655, 21656, 21657, 30003, 30004,
            30005, 30006, 30007, 30008, 30024, 30410, 63003, 63005, 63011, 63013, 63015, 63016, 63021, 63023, 63024,
            63027, 63028, 63029, 63030, 63032, 63049);

    private static final Set<Integer> RETRIED = Set.of(30036, 63010, 63012);
    private static final Set<Integer> STOPPED = Set.of(21610, 63014, 63033);
    private static final Set<Integer> BUSY = Set.of(20429, 21611, 30001, 30022, 63017, 63018, 63038, 63119);
    private static final Set<Integer> PAUSED = Set.of(
            20003, 20005, 20403, 20404, 21212, 21401, 21601, 21603, 21606, 21607, 21659, 21660, 21661, 21703, 21704,
            21705, 30002, 30034, 30042, 63001, 63002, 63007, 63008, 63020, 63022);

    private static FaultyTwilio server;

    @BeforeAll
    static void start() throws IOException {
        server = new FaultyTwilio();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Integer> codes() {
        return new TwilioCodes().all().stream().map(TwilioCode::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void meansTheSameInEveryAnswer(int code) {
        Heard heard = hear(400, code);

        assertThat(heard.outcome().state()).isEqualTo(expected(code));
        assertThat(heard.outcome().reason()).matches("Twilio error " + code + ": [a-z-]+");
        assertThat(heard.stopped()).isEqualTo(STOPPED.contains(code));
        assertThat(heard.silent()).isEqualTo(code == 63016);
        assertThat(heard.causes())
                .isEqualTo(
                        BUSY.contains(code)
                                ? Set.of(Cause.CONGESTION)
                                : PAUSED.contains(code) ? Set.of(Cause.CONFIGURATION) : Set.of());
    }

    @Test
    void everyCodeIsTested() {
        Set<Integer> tested = new TreeSet<>();
        List.of(FAILED, RETRIED, STOPPED, BUSY, PAUSED).forEach(tested::addAll);
        assertThat(tested).containsExactlyElementsOf(codes());
    }

    private static DeliveryState expected(int code) {
        if (FAILED.contains(code)) {
            return DeliveryState.FAILED;
        }
        if (STOPPED.contains(code)) {
            return DeliveryState.SUPPRESSED;
        }
        return RETRIED.contains(code) ? DeliveryState.RETRYING : DeliveryState.QUEUED;
    }

    @ParameterizedTest
    @CsvSource({
        "400, 99999, FAILED,   Twilio error 99999: HTTP 400,",
        "422, 0,     FAILED,   Twilio: HTTP 422,",
        "401, 99999, QUEUED,   Twilio error 99999: HTTP 401, CONFIGURATION",
        "403, 0,     QUEUED,   Twilio: HTTP 403,             CONFIGURATION",
        "404, 0,     QUEUED,   Twilio: HTTP 404,             CONFIGURATION",
        "429, 0,     QUEUED,   Twilio: busy,                 CONGESTION",
        "429, 99999, QUEUED,   Twilio error 99999: busy,     CONGESTION",
        "500, 20500, SENDING,  Twilio error 20500,",
        "503, 20503, SENDING,  Twilio error 20503,",
    })
    void whatIsNotInTheTableIsJudgedByItsStatus(int status, int code, DeliveryState state, String reason, Cause cause) {
        Heard heard = hear(status, code);

        assertThat(heard.outcome().state()).isEqualTo(state);
        assertThat(heard.outcome().reason()).isEqualTo(reason);
        assertThat(heard.causes()).isEqualTo(cause == null ? Set.of() : Set.of(cause));
    }

    @Test
    void whoeverMendsItIsToldWhereToLook() {
        assertThat(new TwilioCodes().all().stream().filter(code -> code.meaning() == Meaning.CONFIGURATION))
                .allSatisfy(code -> assertThat(code.check()).containsAnyOf("rundruf.", "console", "Meta"));
    }

    @ParameterizedTest
    @CsvSource({"en", "de"})
    void everyReasonHasWordsForTheOffice(Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("messages", language);
        assertThat(new TwilioCodes().all())
                .allSatisfy(code ->
                        assertThat(words.getString("reason." + code.reason())).isNotBlank());
    }

    private record Heard(Outcome outcome, boolean stopped, boolean silent, Set<Cause> causes) {}

    private static Heard hear(int status, int code) {
        server.willRefuse(status, code);
        Delivery delivery = new Delivery(7, 1, Channel.WHATSAPP, 3, 11, "+4915112345678", "ar", null, null);
        StopsHeard stops = new StopsHeard();
        SilencesHeard silences = new SilencesHeard();
        try (AnnotationConfigApplicationContext context = TwilioParts.start(server, stops, silences)) {
            TwilioMessages twilio = context.getBean(TwilioMessages.class);
            Outcome outcome = twilio.send(delivery, twilio.compose(delivery, "whatsapp:+49151", "whatsapp:+49", "x"));
            Set<Cause> causes = context.getBean(ChannelGate.class).pauses(Channel.WHATSAPP).stream()
                    .map(ChannelPause::cause)
                    .collect(Collectors.toSet());
            return new Heard(
                    outcome,
                    stops.contacts().equals(List.of(11L)),
                    silences.contacts().equals(List.of(11L)),
                    causes);
        }
    }
}
