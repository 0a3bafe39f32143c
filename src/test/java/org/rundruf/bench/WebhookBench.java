package org.rundruf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.Rundruf;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.Subscribers;
import org.rundruf.channel.WebhookSignature;
import org.rundruf.channel.twilio.FaultyTwilio;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Status callbacks, 500 in a second for ten seconds, on a hub with its ledger in a file: once while it does nothing else, and
 * once while it sends as fast as it can. Callbacks are sent when they are due, whether or not earlier ones are answered, and
 * counted from when they were due.
 */
class WebhookBench {
    private static final int PER_SECOND = 500;
    private static final int CALLBACKS = 10 * PER_SECOND;
    /** Before anything is measured. */
    private static final int WARM = 4 * PER_SECOND;

    private static final int PEOPLE = 30_000;
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

    @Test
    void callbacks_while_sending() throws IOException {
        try (FaultyTwilio twilio = new FaultyTwilio();
                ConfigurableApplicationContext hub = start(twilio)) {
            found(hub);
            Files.writeString(folder.resolve("inbox/news.yaml"), NEWS);
            await().atMost(Duration.ofMinutes(2)).until(() -> sent(hub) >= WARM + CALLBACKS);
            burst(hub, 0, WARM);
            long[] busy = burst(hub, WARM, CALLBACKS);
            int before = sent(hub);
            await().atMost(Duration.ofMinutes(10)).until(() -> sent(hub) == PEOPLE);
            print("sending to %,d of %,d when the callbacks had ended", before, PEOPLE);
            long[] quiet = burst(hub, WARM + CALLBACKS, CALLBACKS);
            print("while sending: %s", summary(busy));
            print("else:          %s", summary(quiet));
            assertThat(delivered(hub)).isEqualTo(WARM + 2 * CALLBACKS);
        }
    }

    private ConfigurableApplicationContext start(FaultyTwilio twilio) {
        return new SpringApplicationBuilder(Rundruf.class)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--spring.datasource.url=jdbc:h2:retry:" + folder.resolve("hub")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;QUERY_CACHE_SIZE=64",
                        "--rundruf.public-url=https://city.example",
                        "--rundruf.inbox=" + folder.resolve("inbox"),
                        "--rundruf.inbox.auto-approve=true",
                        "--rundruf.print.tray=" + folder.resolve("tray"),
                        "--rundruf.twilio.base-url=" + twilio.baseUrl(),
                        "--rundruf.twilio.account-sid=ACtest",
                        "--rundruf.twilio.auth-token=secret",
                        "--rundruf.twilio.sms-from=+4915199900000");
    }

    private static void found(ConfigurableApplicationContext hub) {
        hub.getBean(QuarterImport.class)
                .importCsv("id,parent,name,households,geocodes\nstadt,,Stadt,0,\n".getBytes(UTF_8));
        String people = "sms,languages,quarter,consent_source,consent_at\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> "+4915228%06d,de,stadt,web,2026-01-02T10:00:00Z\n".formatted(817000 + i))
                        .collect(Collectors.joining());
        hub.getBean(Subscribers.class).importCsv(new ByteArrayInputStream(people.getBytes(UTF_8)));
    }

    private static int sent(ConfigurableApplicationContext hub) {
        return count(hub, "state > 2");
    }

    private static int delivered(ConfigurableApplicationContext hub) {
        return count(hub, "state = 4");
    }

    private static int count(ConfigurableApplicationContext hub, String condition) {
        return hub.getBean(JdbcClient.class)
                .sql("SELECT COUNT(*) FROM delivery WHERE " + condition)
                .query(Integer.class)
                .single();
    }

    /** @return how long each answer took, in nanoseconds */
    private static long[] burst(ConfigurableApplicationContext hub, int from, int count) {
        int port = ((ServletWebServerApplicationContext) hub).getWebServer().getPort();
        List<Long> deliveries = hub.getBean(JdbcClient.class)
                .sql("SELECT id FROM delivery WHERE state > 2 ORDER BY id LIMIT ? OFFSET ?")
                .params(count, from)
                .query(Long.class)
                .list();
        return new CallbackBurst(port, hub.getBean(WebhookSignature.class)).run(deliveries, PER_SECOND);
    }

    private static String summary(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%,d callbacks at %d/s: median %.1f ms, 99 %% within %.1f ms, slowest %.1f ms",
                sorted.length,
                PER_SECOND,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
