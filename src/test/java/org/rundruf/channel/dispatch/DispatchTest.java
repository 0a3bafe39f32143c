package org.rundruf.channel.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.Rundruf;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Intake;
import org.rundruf.announcement.InvalidInput;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.Subscribers;
import org.rundruf.channel.Receipts;
import org.rundruf.channel.twilio.FaultyTwilio;
import org.rundruf.channel.twilio.FaultyTwilio.Fault;
import org.rundruf.delivery.DeliveryState;
import org.rundruf.delivery.Ledger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The routes of a whole hub, between a real inbox folder and a provider that goes wrong in every way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DispatchTest {
    private static final int PEOPLE = 30;
    private static final String NEWS = """
            id: %s
            language: de
            title: Kein Wasser am Dienstag
            summary: Am Dienstag wird von 9 bis 15 Uhr das Wasser abgestellt.
            quarters: [stadt]
            topic: water
            channels: [%s]
            """;

    private static final String TEMPLATE = "HX00000000000000000000000000000001";
    private static final String KIT = """
            id: kit
            kit: water-shutoff
            facts: {starts: 2099-11-24T09:00+01:00, ends: 2099-11-24T15:00+01:00, place: Hafen 1}
            quarters: [stadt]
            channels: [whatsapp]
            """;

    private Path folder;
    private FaultyTwilio twilio;
    private ConfigurableApplicationContext hub;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        twilio = new FaultyTwilio();
        hub = new SpringApplicationBuilder(Rundruf.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:dispatch;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
                                + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                        "--rundruf.public-url=https://city.example",
                        "--rundruf.inbox=" + folder,
                        "--rundruf.inbox.auto-approve=true",
                        "--rundruf.print.tray=" + folder.resolve("tray"),
                        "--rundruf.twilio.base-url=" + twilio.baseUrl(),
                        "--rundruf.twilio.account-sid=ACtest",
                        "--rundruf.twilio.auth-token=secret",
                        "--rundruf.twilio.sms-from=+4915199900000",
                        "--rundruf.twilio.whatsapp-templates.water-shutoff.de=" + TEMPLATE,
                        "--rundruf.twilio.timeout=2s",
                        "--rundruf.gate.probe=1s",
                        "--rundruf.settle.delay=200",
                        "--rundruf.settle.grace=500ms",
                        "--rundruf.delivery.backoff=200ms",
                        "--rundruf.delivery.attempts=50");
        hub.getBean(QuarterImport.class)
                .importCsv("id,parent,name,households,geocodes\nstadt,,Stadt,0,\ndorf,,Dorf,0,\n".getBytes(UTF_8));
        hub.getBean(Subscribers.class).importCsv(new ByteArrayInputStream(people().getBytes(UTF_8)));
    }

    @AfterAll
    void stop() {
        hub.close();
        twilio.close();
    }

    @Test
    void everyoneGetsItOnceWhateverTheProviderDoes() throws IOException {
        twilio.willInTurn(
                Fault.NONE,
                Fault.ERROR_500_AFTER_ACCEPTING,
                Fault.CLOSED_AFTER_ACCEPTING,
                Fault.ERROR_500,
                Fault.HTML_502_AFTER_ACCEPTING,
                Fault.NONE,
                Fault.NONE);
        Files.writeString(folder.resolve("news.yaml"), NEWS.formatted("news", "sms, whatsapp, email"));
        awaitState("news", AnnouncementState.SENT);
        assertThat(twilio.accepted().stream()
                        .filter(form -> form.containsKey("Body"))
                        .collect(Collectors.groupingBy(form -> form.get("To"), Collectors.counting())))
                .hasSize(2 * PEOPLE)
                .allSatisfy((phone, messages) -> assertThat(messages).isEqualTo(1));
        assertThat(states("news")).isEqualTo(Map.of(DeliveryState.SENT, 3 * PEOPLE));
        assertThat(hub.getBean(JdbcClient.class)
                        .sql("SELECT COUNT(DISTINCT recipient) FROM sandbox_message WHERE recipient LIKE '%@%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(PEOPLE);
        assertThat(folder.resolve("done/news.yaml")).exists();
    }

    @Test
    void anApprovedTemplateIsSentWithItsVariablesAndNothingElseButTextToWhoeverWrote() throws IOException {
        String writer = "whatsapp:+4915228817000";
        hub.getBean(Receipts.class).inbound(Map.of("From", writer, "Body", "Hallo"));
        twilio.willInTurn(Fault.NONE, Fault.ERROR_500_AFTER_ACCEPTING);
        Files.writeString(folder.resolve("kit.yaml"), KIT);
        awaitState("kit", AnnouncementState.SENT);
        assertThat(twilio.accepted().stream()
                        .filter(form -> form.getOrDefault("Body", "").contains("https://city.example/a/kit?lang=de")))
                .extracting(form -> form.get("To"))
                .containsExactly(writer);
        List<Map<String, String>> sent = twilio.accepted().stream()
                .filter(form -> TEMPLATE.equals(form.get("ContentSid")))
                .toList();
        assertThat(sent).hasSize(PEOPLE - 1).allSatisfy(form -> {
            assertThat(form.get("To")).startsWith("whatsapp:+49");
            assertThat(form).doesNotContainKey("Body");
            Map<?, ?> variables = new JsonMapper().readValue(form.get("ContentVariables"), Map.class);
            assertThat(variables.keySet()).isEqualTo(Set.of("1", "2", "3"));
            assertThat(variables.get("1")).isEqualTo("Kein Wasser am Dienstag, 24. November 2099");
            assertThat(variables.get("3")).isEqualTo("https://city.example/a/kit?lang=de");
        });
    }

    @Test
    void filesAreTakenOnceTheyAreComplete() throws IOException {
        List<String> lines = NEWS.formatted("slow", "feed").lines().toList();
        Path file = Files.createFile(folder.resolve("slow.yaml"));
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i) + "\n";
            writer.schedule(
                    () -> Files.writeString(file, line, StandardOpenOption.APPEND), 400L * i, TimeUnit.MILLISECONDS);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(folder.resolve("done/slow.yaml")));
        writer.shutdownNow();
        assertThat(folder.resolve("rejected/slow.yaml")).doesNotExist();
    }

    @Test
    void junkIsRefusedWithReasons() throws IOException {
        Files.write(folder.resolve("junk.yaml"), new byte[] {0, (byte) 0xff, 1, 2});
        Files.writeString(folder.resolve("typo.yaml"), "titel: x\nquarters: [nowhere]\n");
        Files.writeString(folder.resolve("note.txt"), "hello");
        Files.createFile(folder.resolve("empty.json"));
        Files.writeString(folder.resolve("half.yaml.part"), "title: x");
        for (String name : List.of("junk.yaml", "typo.yaml", "note.txt", "empty.json")) {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(folder.resolve("rejected/" + name)));
            assertThat(folder.resolve("rejected/" + name + ".error.txt")).isNotEmptyFile();
        }
        assertThat(folder.resolve("rejected/typo.yaml.error.txt"))
                .content()
                .contains("titel")
                .contains("(line 1)");
        assertThat(folder.resolve("half.yaml.part")).exists();
    }

    @Test
    void theApiHearsWhatIsWrong() {
        Intake intake = hub.getBean(Intake.class);
        assertThatThrownBy(() -> intake.receive("titel: x".getBytes(UTF_8), "application/yaml", "author"))
                .isExactlyInstanceOf(InvalidInput.class);
        byte[] good = NEWS.formatted("api", "feed").getBytes(UTF_8);
        assertThat(intake.receive(good, "application/yaml", "author").isNew()).isTrue();
        assertThat(intake.receive(good, "application/yaml", "author").isNew()).isFalse();
        assertThat(announcements().find("api").orElseThrow().state()).isEqualTo(AnnouncementState.DRAFT);
    }

    @Test
    void receiptsOfUnknownDeliveriesAreNotOurs() {
        assertThat(hub.getBean(Receipts.class).status(987_654_321, Map.of("MessageStatus", "delivered")))
                .isFalse();
    }

    @Test
    void stopWordsEndTheMessages() {
        hub.getBean(Receipts.class).inbound(Map.of("From", "+4915228900000", "Body", "  stop! "));
        hub.getBean(Receipts.class).inbound(Map.of("From", "+4915228817001", "Body", "please do not stop"));
        assertThat(hub.getBean(JdbcClient.class)
                        .sql("SELECT COUNT(*) FROM contact_point WHERE stopped_at IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void awaitState(String id, AnnouncementState state) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> announcements().find(id).map(a -> a.state()).orElse(null) == state);
    }

    private Announcements announcements() {
        return hub.getBean(Announcements.class);
    }

    private Map<DeliveryState, Integer> states(String id) {
        long key = announcements().find(id).orElseThrow().key();
        return hub.getBean(Ledger.class).count(key).stream()
                .collect(Collectors.toMap(Ledger.Count::state, Ledger.Count::deliveries, Integer::sum));
    }

    private static String people() {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        for (int i = 0; i < PEOPLE; i++) {
            String phone = "+4915228%06d".formatted(817000 + i);
            csv.append(String.join(
                    ",", phone, phone, "r" + i + "@example.org", "de", "stadt", "", "web", "2026-01-02T10:00:00Z\n"));
        }
        return csv + "+4915228900000,,,de,dorf,,web,2026-01-02T10:00:00Z\n";
    }
}
