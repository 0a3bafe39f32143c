package org.rundruf.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rundruf.hub.Hub;
import org.rundruf.testing.Databases.Address;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hub in the middle of a send, between a telephone provider and a mail server, whose database goes away. */
final class OutageRun implements AutoCloseable {
    static final Duration LONG = Duration.ofMinutes(3);
    static final int PEOPLE = 150;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String NEWS = """
            id: news
            language: de
            title: Kein Wasser am Dienstag
            quarters: [stadt]
            topic: water
            channels: [sms, email]
            languages: [de]
            """;

    private final LossyTwilio twilio = new LossyTwilio(1);
    private final LossySmtp smtp = new LossySmtp(1);
    private final Hub hub;

    OutageRun(Path folder, Address database, String... more) {
        twilio.start();
        smtp.start();
        List<String> settings = new ArrayList<>(List.of(
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=",
                "rundruf.delivery.journal=" + folder.resolve("journal"),
                "rundruf.twilio.base-url=http://127.0.0.1:" + twilio.port(),
                "rundruf.twilio.account-sid=" + LossyTwilio.ACCOUNT,
                "rundruf.twilio.auth-token=" + LossyTwilio.TOKEN,
                "rundruf.twilio.sms-from=+4923150000",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + smtp.port(),
                "rundruf.sms.per-second=80",
                "rundruf.email.per-second=80",
                "rundruf.quiet-hours=none",
                "rundruf.press.enabled=false",
                "rundruf.delivery.backoff=500ms",
                "rundruf.delivery.longest-backoff=4s",
                "rundruf.delivery.attempts=12",
                "rundruf.settle.delay=500",
                "rundruf.settle.grace=2s"));
        settings.addAll(List.of(more));
        hub = Hub.start(folder, settings.toArray(String[]::new));
    }

    int twilioPort() {
        return twilio.port();
    }

    int smtpPort() {
        return smtp.port();
    }

    /** Sends, until about a third is out. */
    void begin() {
        publish();
        await().atMost(LONG).until(() -> twilio.sms().total() > PEOPLE / 3);
    }

    void publish() {
        hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n");
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", people()));
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", NEWS));
        hub.release("news");
    }

    JsonNode health() {
        return JSON.readTree(hub.get("admin", "/actuator/health").body());
    }

    String status() {
        return health().path("status").asString();
    }

    HttpResponse<String> get(String path) {
        return hub.get("admin", path);
    }

    int sent() {
        return twilio.sms().total() + smtp.accepted().total();
    }

    /** @return how a channel's deliveries stand, by state */
    JsonNode report(String channel) {
        return hub.report("news").path("channels").path(channel);
    }

    String status(String channel) {
        return health().at("/components/channels/components/" + channel + "/status")
                .asString();
    }

    String why(String channel) {
        return health().at("/components/channels/components/" + channel + "/details/pauses/0/detail")
                .asString();
    }

    /** Everybody has it, nobody twice, and the report knows. */
    void finish() {
        await().atMost(LONG).until(() -> hub.report("news").path("complete").asBoolean());
        assertThat(missing(twilio.sms(), this::phone)).isEmpty();
        assertThat(missing(smtp.accepted(), this::email)).isEmpty();
        assertThat(twilio.sms().repeats()).as("text messages twice").isZero();
        assertThat(smtp.accepted().repeats())
                .as("e-mails twice, beyond those that the server hung up on")
                .isLessThanOrEqualTo(smtp.storedInSilence());
        JsonNode sms = report("sms");
        assertThat(sms.path("sent").asInt()
                        + sms.path("delivered").asInt()
                        + sms.path("failed").asInt())
                .isEqualTo(PEOPLE);
    }

    private List<String> missing(Accepted accepted, java.util.function.IntFunction<String> address) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(address)
                .filter(to -> !CrashPlan.isDead(to) && !accepted.addresses().contains(to))
                .toList();
    }

    private String phone(int person) {
        return "+4915228%06d".formatted(100_000 + person);
    }

    private String email(int person) {
        return "resident%06d@example.org".formatted(100_000 + person);
    }

    private String people() {
        return "sms,email,languages,quarter,consent_source,consent_at\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "%s,%s,de,stadt,web,2026-01-02T10:00:00Z\n".formatted(phone(i), email(i)))
                        .collect(Collectors.joining());
    }

    @Override
    public void close() {
        hub.close();
        twilio.close();
        smtp.close();
    }
}
