package org.rundruf.sandbox.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.time.ZonedDateTime;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.channel.TwilioEndpoint;
import org.rundruf.sandbox.SandboxHub;

class TwilioSdkTest {
    private static final String CITY = "+493023125000";
    private static final String READER = "+4915228817386";
    private static SandboxHub hub;
    private static TwilioRestClient twilio;

    @BeforeAll
    static void start() {
        hub = SandboxHub.start();
        twilio = SdkClient.of(hub.bean(TwilioEndpoint.class));
    }

    @AfterAll
    static void stop() {
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({"'',سيُقطع الماء", "whatsapp:,*Kein Wasser* am Dienstag"})
    void acceptsWhatTheSdkSendsAndGivesItBack(String prefix, String text) {
        Message accepted = send(prefix + READER, prefix + CITY, text);

        assertThat(accepted.getSid()).matches("SM[0-9a-f]{32}");
        assertThat(accepted.getStatus()).isEqualTo(Message.Status.QUEUED);
        assertThat(accepted.getDateCreated()).isBetween(ZonedDateTime.now().minusMinutes(1), ZonedDateTime.now());
        Message found = Message.fetcher(accepted.getSid()).fetch(twilio);
        assertThat(found.getTo()).isEqualTo(prefix + READER);
        assertThat(found.getFrom()).hasToString(prefix + CITY);
        assertThat(found.getBody()).isEqualTo(text);
    }

    @Test
    void acceptsAnApprovedTemplate() {
        Message accepted = Message.creator(
                        new PhoneNumber("whatsapp:" + READER), new PhoneNumber("whatsapp:" + CITY), "")
                .setContentSid("HX00000000000000000000000000000001")
                .setContentVariables("{\"1\":\"Hafen\"}")
                .create(twilio);

        assertThat(accepted.getBody()).contains("HX00000000000000000000000000000001", "Hafen");
    }

    @ParameterizedTest
    @CsvSource({
        "+4915228817386, +493023125000, '',    21602, 400",
        "+4915228817386, '',            text,  21603, 400",
        "'',             +493023125000, text,  21604, 400",
        "0231,           +493023125000, text,  21211, 400",
        "+491520000002,  +493023125000, text,  21211, 400",
        "+491520000003,  +493023125000, text,  21610, 400",
        "+4915228817386, Rundruf,       text,  21212, 400",
        "whatsapp:+4915228817386, +493023125000, text, 21910, 400",
    })
    void refusesAsTwilioDoes(String to, String from, String text, int code, int status) {
        var refusal = catchThrowableOfType(ApiException.class, () -> send(to, from, text));

        assertThat(refusal.getCode()).isEqualTo(code);
        assertThat(refusal.getStatusCode()).isEqualTo(status);
        assertThat(refusal.getMoreInfo()).endsWith("/" + code);
    }

    @Test
    void refusesAnotherAccount() {
        var stranger = new TwilioRestClient.Builder(twilio.getAccountSid(), "guessed")
                .httpClient(twilio.getHttpClient())
                .build();

        var refusal = catchThrowableOfType(
                ApiException.class, () -> Message.fetcher("SM1").fetch(stranger));

        assertThat(refusal.getCode()).isEqualTo(20003);
        assertThat(refusal.getStatusCode()).isEqualTo(401);
    }

    @Test
    void knowsNoOtherMessage() {
        var refusal = catchThrowableOfType(
                ApiException.class, () -> Message.fetcher("SM1").fetch(twilio));

        assertThat(refusal.getCode()).isEqualTo(20404);
    }

    @Test
    void listsTheMessagesOfANumberPageByPageTheNewestFirst() {
        String reader = "+4917399200075";
        for (int i = 1; i <= 5; i++) send(reader, CITY, "text " + i);
        send("+4917399200076", CITY, "to somebody else");

        var listed = Message.reader()
                .setTo(new PhoneNumber(reader))
                .setFrom(new PhoneNumber(CITY))
                .setDateSentAfter(ZonedDateTime.now().minusHours(1))
                .setPageSize(2L)
                .read(twilio);

        assertThat(StreamSupport.stream(listed.spliterator(), false).map(Message::getBody))
                .containsExactly("text 5", "text 4", "text 3", "text 2", "text 1");
    }

    @Test
    void listsNothingFromTheFuture() {
        send(READER, CITY, "now");

        var listed = Message.reader()
                .setTo(new PhoneNumber(READER))
                .setDateSentAfter(ZonedDateTime.now().plusHours(1))
                .read(twilio);

        assertThat(listed).isEmpty();
    }

    private static Message send(String to, String from, String text) {
        return Message.creator(new PhoneNumber(to), new PhoneNumber(from), text).create(twilio);
    }
}
