package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.channel.twilio.FaultyTwilio;
import org.rundruf.testing.ArtemisServer;
import org.rundruf.testing.Databases;
import tools.jackson.databind.JsonNode;

/** Nodes on one ledger that hand deliveries to each other over a real broker. */
class BrokerTest {
    private static final int RECIPIENTS = 1200;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String NEWS = """
            id: %s
            language: de
            title: %s
            summary: Am Samstag ist Straßenfest.
            quarters: [%s]
            topic: event
            urgency: %s
            channels: [%s]
            languages: [de]
            """;

    @TempDir
    Path folder;

    private ArtemisServer broker;
    private FaultyTwilio twilio;
    private GreenMail mails;
    private Databases.Address database;

    @BeforeEach
    void start() throws IOException {
        broker = new ArtemisServer(folder.resolve("broker"));
        twilio = new FaultyTwilio();
        mails = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        mails.start();
        database = Databases.POSTGRESQL.address(folder);
    }

    @AfterEach
    void stop() {
        broker.close();
        twilio.close();
        mails.stop();
    }

    @Test
    void everybodyGetsItOnceWhenTheBrokerLosesEverythingAndRepeatsTheRest() {
        broker.start();
        String[] slowly = {"rundruf.sms.per-second=40", "rundruf.email.per-second=40"};
        try (Hub one = node("one", slowly);
                Hub two = node("two", slowly)) {
            subscribe(one, "stadt", 100_000, RECIPIENTS);
            send(one, "fest", "Straßenfest", "stadt", "normal", "sms, email");
            await().atMost(PATIENCE).until(() -> twilio.accepted().size() > RECIPIENTS / 5);
            twilio.hold();
            broker.put("rundruf.sms", repeats());

            broker.loseEverything();
            await().atMost(PATIENCE).until(() -> health(one).equals("OUT_OF_SERVICE"));
            int without = twilio.accepted().size();
            assertThat(without).isLessThan(RECIPIENTS);
            twilio.goOn();
            broker.start();

            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500)).until(() -> {
                broker.put("rundruf.sms", some(repeats()));
                broker.put("rundruf.email", some(repeats()));
                return two.report("fest").path("complete").asBoolean();
            });
            assertThat(count(twilio.accepted(), form -> form.get("To")))
                    .hasSize(RECIPIENTS)
                    .allSatisfy((phone, times) -> assertThat(times).isEqualTo(1));
            assertThat(count(Arrays.asList(mails.getReceivedMessages()), BrokerTest::recipient))
                    .hasSize(RECIPIENTS)
                    .allSatisfy((address, times) -> assertThat(times).isEqualTo(1));
            assertThat(count(
                            twilio.accepted(),
                            form -> form.get("StatusCallback").replaceFirst("(https://[a-z]+).*", "$1")))
                    .as("both nodes send")
                    .containsOnlyKeys("https://one", "https://two");
            assertThat(health(one)).isEqualTo("UP");
            assertAddsUp(one.report("fest"));
        }
    }

    @Test
    void anEmergencyOvertakesWhatLiesInTheBroker() {
        broker.start();
        try (Hub hub = node("one", "rundruf.sms.per-second=100", "rundruf.plan.delay=200", "rundruf.claim.delay=100")) {
            subscribe(hub, "stadt", 100_000, 5000);
            subscribe(hub, "hafen", 300_000, 60);
            send(hub, "fest", "Straßenfest", "stadt", "normal", "sms");
            await().atMost(PATIENCE).until(() -> broker.depth("rundruf.sms") > 300);

            send(hub, "flut", "Hochwasser", "hafen", "emergency", "sms");
            await().atMost(PATIENCE).until(() -> {
                assertThat(broker.depth("rundruf.sms")).isLessThan(700);
                return hub.report("flut").path("complete").asBoolean();
            });

            List<Boolean> urgent = twilio.accepted().stream()
                    .map(form -> form.get("Body").contains("Hochwasser"))
                    .toList();
            List<Boolean> between = urgent.subList(urgent.indexOf(true), urgent.lastIndexOf(true));
            assertThat(between).as("others meanwhile").filteredOn(is -> !is).hasSizeLessThan(60);
            assertThat(hub.report("fest").path("complete").asBoolean()).isFalse();
        }
    }

    @Test
    void nothingThatLiesInTheBrokerLeavesAfterACancellationIsAnswered() {
        broker.start();
        String[] slowly = {"rundruf.sms.per-second=10"};
        try (Hub one = node("one", slowly);
                Hub two = node("two", slowly)) {
            subscribe(one, "stadt", 100_000, 400);
            send(one, "fest", "Straßenfest", "stadt", "normal", "sms");
            await().atMost(PATIENCE).until(() -> twilio.accepted().size() > 10 && broker.depth("rundruf.sms") > 20);

            Hub.expect(200, two.post("author", "/api/announcements/fest/pause", "text/plain", ""));
            await().atMost(PATIENCE).until(() -> open(one, "sending") == 0);
            int paused = twilio.accepted().size();
            Hub.expect(200, two.post("author", "/api/announcements/fest/resume", "text/plain", ""));
            await().atMost(PATIENCE).until(() -> twilio.accepted().size() > paused + 10);

            Hub.expect(200, two.post("author", "/api/announcements/fest/cancel", "text/plain", ""));
            int atTheAnswer = twilio.accepted().size();
            int inFlight = one.report("fest").path("cancelled").path("inFlight").size();
            await().atMost(PATIENCE)
                    .until(() -> one.report("fest").path("complete").asBoolean());
            await().during(Duration.ofSeconds(2)).until(() -> twilio.accepted().size() <= atTheAnswer + inFlight);
            assertThat(atTheAnswer + inFlight).isLessThan(400);
            assertThat(count(twilio.accepted(), form -> form.get("To")))
                    .allSatisfy((phone, times) -> assertThat(times).isEqualTo(1));
        }
    }

    @Test
    void whatANodeMayNotSendIsSentByAnother() throws IOException {
        broker.start();
        try (FaultyTwilio refusing = new FaultyTwilio();
                Hub one = node("one");
                Hub two = node("two", "rundruf.twilio.base-url=" + refusing.baseUrl())) {
            refusing.willRefuse(401, 20003);
            subscribe(one, "stadt", 100_000, 500);
            send(one, "fest", "Straßenfest", "stadt", "normal", "sms");

            await().atMost(PATIENCE)
                    .until(() -> one.report("fest").path("complete").asBoolean());
            assertThat(count(twilio.accepted(), form -> form.get("To"))).hasSize(500);
            assertThat(twilio.accepted()).hasSize(500);
            assertThat(refusing.posts()).as("tried in vain").hasSizeBetween(1, 100);
            assertThat(health(two)).isEqualTo("OUT_OF_SERVICE");
            assertThat(health(one)).isEqualTo("UP");
        }
    }

    @Test
    void aHubStartsWithoutItsBrokerSaysSoAndCarriesOnOnceItIsThere() {
        try (Hub hub = node("one")) {
            subscribe(hub, "stadt", 100_000, 50);
            send(hub, "fest", "Straßenfest", "stadt", "normal", "sms");
            await().atMost(PATIENCE).until(() -> open(hub, "queued") == 50);
            await().atMost(PATIENCE).until(() -> health(hub).equals("OUT_OF_SERVICE"));
            JsonNode said = Hub.json(hub.get("admin", "/actuator/health"))
                    .path("components")
                    .path("broker");
            assertThat(said.path("details").path("address").asString()).isEqualTo(broker.url());
            assertThat(said.path("details").path("detail").asString()).isNotBlank();
            assertThat(twilio.accepted()).isEmpty();

            broker.start();
            await().atMost(PATIENCE)
                    .until(() -> hub.report("fest").path("complete").asBoolean());
            assertThat(twilio.accepted()).hasSize(50);
            assertThat(health(hub)).isEqualTo("UP");
        }
    }

    private Hub node(String name, String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=",
                "rundruf.node=" + name,
                "rundruf.public-url=https://" + name + ".example",
                "rundruf.dispatch=jms",
                "logging.level.org.apache.activemq.audit=off",
                "spring.artemis.broker-url=" + broker.url() + "?user=hub&password=secret",
                "rundruf.twilio.base-url=" + twilio.baseUrl(),
                "rundruf.twilio.account-sid=ACtest",
                "rundruf.twilio.auth-token=secret",
                "rundruf.twilio.sms-from=+4915199900000",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + mails.getSmtp().getPort(),
                "rundruf.mail.from=Stadt <stadt@example.org>",
                "rundruf.quiet-hours=none",
                "rundruf.press.enabled=false"));
        settings.addAll(List.of(more));
        return Hub.start(folder.resolve(name), settings.toArray(String[]::new));
    }

    private static void subscribe(Hub hub, String quarter, int first, int count) {
        Hub.expect(
                200,
                hub.put(
                        "admin",
                        "/api/quarters",
                        "text/csv",
                        "id,parent,name,households,geocodes\n%s,,Stadt,0,\n".formatted(quarter)));
        String csv = IntStream.range(first, first + count)
                .mapToObj(i -> "+4915228%06d,,resident%d@example.org,de,%s,,web,2026-01-02T10:00:00Z\n"
                        .formatted(i, i, quarter))
                .collect(Collectors.joining(
                        "", "sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n", ""));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", csv));
    }

    private static void send(Hub hub, String id, String title, String quarter, String urgency, String channels) {
        String news = NEWS.formatted(id, title, quarter, urgency, channels);
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", news));
        hub.release(id);
    }

    /** What a broker might say again, or what nobody should ever have said. */
    private static List<String> repeats() {
        List<String> texts = LongStream.rangeClosed(1, 2L * RECIPIENTS)
                .boxed()
                .flatMap(id -> IntStream.rangeClosed(1, 2)
                        .mapToObj(attempt ->
                                "{\"format\":1,\"delivery\":%d,\"attempt\":%d,\"priority\":1}".formatted(id, attempt)))
                .collect(Collectors.toCollection(ArrayList::new));
        texts.addAll(List.of("hello", "{\"format\":2,\"delivery\":1}", "{}", "null"));
        return texts;
    }

    private static List<String> some(List<String> all) {
        Collections.shuffle(all, new Random(all.size()));
        return all.subList(0, 200);
    }

    private static String health(Hub hub) {
        return Hub.json(hub.get("admin", "/actuator/health")).path("status").asString();
    }

    private static int open(Hub hub, String state) {
        return hub.report("fest").path("channels").path("sms").path(state).asInt();
    }

    private static <T> Map<String, Long> count(List<T> messages, Function<T, String> key) {
        return messages.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertAddsUp(JsonNode report) {
        for (String channel : List.of("sms", "email")) {
            JsonNode states = report.path("channels").path(channel);
            assertThat(states.path("sent").asInt()).as(states.toString()).isEqualTo(RECIPIENTS);
        }
    }
}
