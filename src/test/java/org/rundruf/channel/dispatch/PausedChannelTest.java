package org.rundruf.channel.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.Rundruf;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.Subscribers;
import org.rundruf.channel.twilio.FaultyTwilio;
import org.rundruf.channel.twilio.FaultyTwilio.Fault;
import org.rundruf.web.HubClient;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A whole hub whose provider refuses everybody: what waits for that uses up no tries, and nothing is sent twice. */
@ExtendWith(OutputCaptureExtension.class)
class PausedChannelTest {
    private static final int PEOPLE = 80;
    private static final String NEWS = """
            id: news
            language: de
            title: Kein Wasser am Dienstag
            quarters: [stadt]
            topic: water
            channels: [sms]
            """;

    @TempDir
    Path folder;

    private FaultyTwilio twilio;
    private ConfigurableApplicationContext hub;

    @BeforeEach
    void start() throws IOException {
        twilio = new FaultyTwilio();
        hub = new SpringApplicationBuilder(Rundruf.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=jdbc:h2:mem:" + folder.getFileName()
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "--rundruf.inbox=" + folder.resolve("inbox"),
                        "--rundruf.inbox.auto-approve=true",
                        "--rundruf.print.tray=" + folder.resolve("tray"),
                        "--rundruf.twilio.base-url=" + twilio.baseUrl(),
                        "--rundruf.twilio.account-sid=ACtest",
                        "--rundruf.twilio.auth-token=secret",
                        "--rundruf.twilio.sms-from=+4915199900000",
                        "--rundruf.gate.probe=1s",
                        "--rundruf.users.admin.password=admin",
                        "--rundruf.users.admin.roles=ADMIN");
        hub.getBean(QuarterImport.class)
                .importCsv("id,parent,name,households,geocodes\nstadt,,Stadt,0,\n".getBytes(UTF_8));
        hub.getBean(Subscribers.class).importCsv(new ByteArrayInputStream(people().getBytes(UTF_8)));
    }

    @AfterEach
    void stop() {
        hub.close();
        twilio.close();
    }

    @Test
    void aWrongSettingPausesTheChannelUntilItIsMended(CapturedOutput output) throws IOException {
        twilio.willRefuse(401, 20003);
        publish();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> health().path("status").asString().equals("OUT_OF_SERVICE"));
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == PEOPLE);
        int refused = twilio.posts().size();
        await().atMost(Duration.ofSeconds(60)).until(() -> twilio.posts().size() >= refused + 2);

        assertThat(refused).as("requests before the channel was paused").isLessThan(PEOPLE);
        assertThat(tried()).isZero();
        assertThat(health().at("/components/channels/components/sms/details/pauses/0/detail")
                        .asString())
                .isEqualTo("Twilio error 20003: account;"
                        + " check rundruf.twilio.account-sid and rundruf.twilio.auth-token");
        assertThat(StringUtils.countMatches(output, "sms is paused")).isEqualTo(1);

        twilio.will(Fault.NONE);
        everybodyHasItOnce();
        assertThat(health().path("status").asString()).isEqualTo("UP");
        assertThat(output).contains("sms goes on");
    }

    @Test
    void tooManyRequestsSlowTheChannelDown() throws IOException {
        twilio.willTake(20, "1");
        publish();
        everybodyHasItOnce();

        assertThat(twilio.posts().size() - PEOPLE).as("refused").isPositive().isLessThan(PEOPLE / 2);
    }

    private void publish() throws IOException {
        Files.writeString(folder.resolve("inbox/news.yaml"), NEWS);
    }

    private void everybodyHasItOnce() {
        await().atMost(Duration.ofSeconds(90)).until(() -> count("state = 3") == PEOPLE);
        Map<String, Long> phones = twilio.accepted().stream()
                .collect(Collectors.groupingBy(form -> form.get("To"), Collectors.counting()));
        assertThat(phones).hasSize(PEOPLE);
        assertThat(phones.values()).containsOnly(1L);
        assertThat(tried()).isZero();
    }

    private int waiting() {
        return count("state = 0");
    }

    private int tried() {
        return count("tries > 0");
    }

    private int count(String condition) {
        return hub.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM delivery WHERE " + condition)
                .query(Integer.class)
                .single();
    }

    private JsonNode health() {
        int port = ((ServletWebServerApplicationContext) hub).getWebServer().getPort();
        return HubClient.json(new HubClient(port).call("admin", "GET", "/actuator/health"));
    }

    private static String people() {
        return "sms,languages,quarter,consent_source,consent_at\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "+4915228%06d,de,stadt,web,2026-01-02T10:00:00Z\n".formatted(817000 + i))
                        .collect(Collectors.joining());
    }
}
