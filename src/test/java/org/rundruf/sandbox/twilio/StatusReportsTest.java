package org.rundruf.sandbox.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.twilio.security.RequestValidator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.MessageStore;
import org.rundruf.sandbox.Phone;
import org.rundruf.sandbox.SandboxHub;
import org.rundruf.sandbox.TextMessage;
import org.rundruf.sandbox.TextMessages;

/** A web server stands where the hub's webhooks are and checks what arrives with Twilio's own validator. */
class StatusReportsTest {
    private static final String CALLBACK = "https://city.example/twilio/status/4711?x=1";
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer webhooks;
    private SandboxHub hub;

    record Call(String path, String signature, Map<String, String> fields) {}

    @AfterEach
    void stop() {
        hub.close();
        webhooks.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "SMS,      +4915228817386, sent delivered,      ",
        "WHATSAPP, +4915228817387, sent delivered,      ",
        "WHATSAPP, +4915228817386, sent delivered read, ",
        "SMS,      +4915228810001, sent undelivered,    30003",
    })
    void reportsEachStepSigned(Kind kind, String number, String steps, String errorCode) throws IOException {
        start(call -> 204, "");

        hub.bean(Reception.class).accept(new Submission(kind, number, "+493023125000", "Text", CALLBACK));

        List<String> expected = List.of(steps.split(" "));
        await().until(() -> calls.size() == expected.size());
        assertThat(calls).extracting(call -> call.fields().get("MessageStatus")).isEqualTo(expected);
        assertThat(calls.get(1).fields().get("ErrorCode")).isEqualTo(errorCode);
        assertThat(calls).allSatisfy(call -> {
            assertThat(call.path()).isEqualTo("/twilio/status/4711?x=1");
            assertThat(isSigned(CALLBACK, call)).isTrue();
            assertThat(call.fields()).containsEntry("To", kind.address(number));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "WHATSAPP, Text,    PT24H,     sent failed, 63016",
        "WHATSAPP, Text,    ,          sent failed, 63016",
        "WHATSAPP, Text,    PT23H59M,  sent delivered,",
        "WHATSAPP, HX0123456789abcdef0123456789abcdef, , sent delivered,",
        "WHATSAPP, HX0123 Text, ,      sent failed, 63016",
        "SMS,      Text,    ,          sent delivered,",
    })
    void keepsWhatsAppsWindowWhereTheHubDoes(Kind kind, String text, Duration ago, String steps, String errorCode)
            throws IOException {
        start(call -> 204, "", "--rundruf.whatsapp.window=enforced");
        if (ago != null) {
            hub.bean(MessageStore.class).add(written("+4915228817387", ago));
        }

        hub.bean(Reception.class).accept(new Submission(kind, "+4915228817387", "+493023125000", text, CALLBACK));

        await().until(() -> calls.size() == 2);
        assertThat(calls).extracting(call -> call.fields().get("MessageStatus")).containsExactly(steps.split(" "));
        assertThat(calls.get(1).fields().get("ErrorCode")).isEqualTo(errorCode);
    }

    private static TextMessage written(String from, Duration ago) {
        return new TextMessage(
                0,
                Kind.WHATSAPP,
                "SM1",
                from,
                "+493023125000",
                "Hallo",
                TextMessage.RECEIVED,
                null,
                null,
                OffsetDateTime.now().minus(ago));
    }

    @Test
    void repeatsWhatWasNotHeard() throws IOException {
        start(call -> call == 1 ? 503 : 204, "");

        TextMessage message = hub.bean(Reception.class)
                .accept(new Submission(Kind.SMS, "+4915228817386", "+493023125000", "Text", CALLBACK));

        await().until(() -> calls.size() == 3);
        assertThat(calls)
                .extracting(call -> call.fields().get("MessageStatus"))
                .containsExactly("sent", "sent", "delivered");
        await().until(() -> status(message.sid()).equals("delivered"));
    }

    @Test
    void takesUpWhatWasLeftBeforeAStop() throws IOException {
        start(call -> 204, "");
        hub.bean(MessageStore.class)
                .add(new TextMessage(
                        0,
                        Kind.SMS,
                        "SM1",
                        "+493023125000",
                        "+4915228817386",
                        "x",
                        "sent",
                        null,
                        CALLBACK,
                        OffsetDateTime.now()));

        hub.bean(StatusReports.class).resume();

        await().until(() -> status("SM1").equals("delivered"));
        assertThat(calls).extracting(call -> call.fields().get("MessageStatus")).containsExactly("delivered");
    }

    @Test
    void bringsWhatAPhoneWritesAndWhatTheHubAnswers() throws IOException {
        start(call -> 200, "<Response><Message>Abgemeldet &amp; fertig</Message></Response>");
        Phone phone = new Phone(Kind.WHATSAPP, "+4915228817386");

        boolean taken = hub.bean(Replies.class).send(phone, "+493023125000", "STOP");

        assertThat(taken).isTrue();
        Call call = calls.get(0);
        assertThat(isSigned("https://city.example/twilio/inbound", call)).isTrue();
        assertThat(call.fields())
                .containsEntry("Body", "STOP")
                .containsEntry("From", "whatsapp:+4915228817386")
                .containsEntry("To", "whatsapp:+493023125000");
        assertThat(hub.bean(TextMessages.class).on(phone, 10))
                .extracting(TextMessage::body)
                .containsExactly("Abgemeldet & fertig", "STOP");
    }

    private String status(String sid) {
        return hub.bean(TextMessages.class).find(sid).orElseThrow().status();
    }

    private boolean isSigned(String url, Call call) {
        return new RequestValidator(hub.bean(Account.class).authToken()).validate(url, call.fields(), call.signature());
    }

    private void start(IntUnaryOperator answers, String text, String... properties) throws IOException {
        webhooks = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhooks.createContext("/", exchange -> answer(exchange, answers, text));
        webhooks.start();
        String port = "--rundruf.sandbox.hub-port=" + webhooks.getAddress().getPort();
        hub = SandboxHub.start(
                Stream.concat(Stream.of(port), Stream.of(properties)).toArray(String[]::new));
    }

    private void answer(HttpExchange exchange, IntUnaryOperator answers, String text) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(new Call(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("X-Twilio-Signature"),
                fields(form)));
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answers.applyAsInt(calls.size()), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> decoded(field[0]), field -> decoded(field[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
