package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A hub that is stopped in the middle of a send carries on where it was. */
class RestartTest {
    private static final int RECIPIENTS = 2000;
    private static final String ANNOUNCEMENT = """
            id: restart
            language: de
            title: Straßenfest am Samstag
            summary: Am Samstag ist Straßenfest.
            quarters: [stadt]
            topic: event
            channels: [sms, email]
            """;

    @TempDir
    Path folder;

    @Test
    void allArriveAndNoneTwice() {
        try (Hub hub = Hub.start(folder, "rundruf.sms.per-second=300", "rundruf.email.per-second=300")) {
            Hub.expect(
                    200,
                    hub.put(
                            "admin",
                            "/api/quarters",
                            "text/csv",
                            "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n"));
            Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", subscribers()));
            Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", ANNOUNCEMENT));
            hub.release("restart");
            await().atMost(Duration.ofSeconds(60)).until(() -> arrived(hub) > RECIPIENTS / 10);
        }
        try (Hub hub = Hub.start(folder)) {
            assertThat(arrived(hub)).as("stopped in the middle").isLessThan(RECIPIENTS);
            await().atMost(Duration.ofSeconds(120))
                    .until(() -> hub.report("restart").path("complete").asBoolean());
            assertThat(arrived(hub)).isEqualTo(RECIPIENTS);
            assertThat(hub.database()
                            .sql("SELECT COUNT(DISTINCT recipient) FROM sandbox_message")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(RECIPIENTS);
            JsonNode report = hub.report("restart");
            assertThat(report.path("recipients").asInt()).isEqualTo(RECIPIENTS);
            assertThat(report.path("state").asString()).isEqualTo("sent");
        }
    }

    private static int arrived(Hub hub) {
        return hub.database()
                .sql("SELECT COUNT(*) FROM sandbox_message")
                .query(Integer.class)
                .single();
    }

    private static String subscribers() {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        for (int i = 0; i < RECIPIENTS / 2; i++) {
            csv.append("+4915228%06d,,resident%d@example.org,de,stadt,,web,2026-01-02T10:00:00Z\n"
                    .formatted(817000 + i, i));
        }
        return csv.toString();
    }
}
