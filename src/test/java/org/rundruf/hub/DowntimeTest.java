package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

/** What was to go out while the hub was down. */
@ExtendWith(OutputCaptureExtension.class)
class DowntimeTest {
    private static final Duration DOWN = Duration.ofHours(4);
    private static final String ANNOUNCEMENT = """
            id: %s
            language: de
            title: Straßenfest am Samstag
            summary: Am Samstag ist Straßenfest.
            quarters: [stadt]
            topic: event
            channels: [sms, email]
            publish: %s
            expires: %s
            """;

    @TempDir
    Path folder;

    @Test
    void goesOutIfItStillHoldsAndSaysHowLate(CapturedOutput log) {
        OffsetDateTime publish = OffsetDateTime.now().plusHours(1).truncatedTo(ChronoUnit.SECONDS);
        try (Hub hub = Hub.start(folder)) {
            city(hub);
            schedule(hub, "holds", publish, publish.plusDays(2));
            schedule(hub, "over", publish, publish.plusHours(1));
            assertThat(hub.report("holds").path("state").asString()).isEqualTo("scheduled");
        }
        Clock later = Clock.offset(Clock.systemUTC(), DOWN);
        try (Hub hub = Hub.start(later, folder)) {
            await().atMost(Duration.ofSeconds(60)).until(() -> isComplete(hub, "holds") && isComplete(hub, "over"));

            JsonNode sent = hub.report("holds");
            assertThat(sent.path("state").asString()).isEqualTo("sent");
            assertThat(Duration.parse(sent.path("late").asString()))
                    .isBetween(DOWN.minusHours(1), DOWN.minusHours(1).plusMinutes(5));
            assertThat(sent.path("channels").path("sms").path("suppressed").asInt())
                    .isZero();

            JsonNode over = hub.report("over");
            assertThat(over.path("state").asString()).isEqualTo("expired");
            assertThat(over.path("recipients").asInt()).isEqualTo(4);
            assertThat(over.path("channels").path("sms").path("suppressed").asInt())
                    .isEqualTo(2);
            assertThat(over.path("reasons").path("expired").asInt()).isEqualTo(4);
            assertThat(over.path("print")).isEmpty();
            assertThat(over.has("late")).isTrue();

            assertThat(log.getAll().lines())
                    .anyMatch(line -> line.contains("holds (version 1)") && line.contains("goes out now"))
                    .anyMatch(line -> line.contains("over (version 1)") && line.contains("goes to nobody"));
            assertThat(hub.get("admin", "/actuator/prometheus").body())
                    .contains("rundruf_announcements_late_seconds_count{outcome=\"sent\"} 1")
                    .contains("rundruf_announcements_late_seconds_count{outcome=\"expired\"} 1");
        }
    }

    private static boolean isComplete(Hub hub, String id) {
        JsonNode report = hub.report(id);
        return report.path("complete").asBoolean() && report.path("recipients").asInt() == 4;
    }

    private static void schedule(Hub hub, String id, OffsetDateTime publish, OffsetDateTime expires) {
        String announcement = ANNOUNCEMENT.formatted(id, publish, expires);
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", announcement));
        hub.release(id);
    }

    private static void city(Hub hub) {
        String quarters = "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n";
        Hub.expect(200, hub.put("admin", "/api/quarters", "text/csv", quarters));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", """
                sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at
                +4915228817001,,a@example.org,de,stadt,,web,2026-01-02T10:00:00Z
                +4915228817002,,b@example.org,de,stadt,,web,2026-01-02T10:00:00Z
                """));
    }
}
