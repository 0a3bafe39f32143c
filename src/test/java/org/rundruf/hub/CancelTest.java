package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A send is paused, resumed and cancelled while messages leave. */
class CancelTest {
    private static final int RECIPIENTS = 3000;
    private static final String ANNOUNCEMENT = """
            id: fest
            language: de
            title: Straßenfest am Samstag
            summary: Am Samstag ist Straßenfest.
            quarters: [stadt]
            topic: event
            channels: [sms]
            """;

    @TempDir
    Path folder;

    @Test
    void nothingLeavesAfterTheAnswerButWhatWasOnItsWay() {
        try (Hub hub = Hub.start(folder)) {
            send(hub);
            await().atMost(Duration.ofSeconds(60)).until(() -> arrived(hub) > 100);

            Hub.expect(200, hub.post("author", "/api/announcements/fest/pause", "text/plain", ""));
            assertThat(hub.report("fest").path("paused").asBoolean()).isTrue();
            int paused = settled(hub);
            assertThat(paused).as("paused in the middle").isLessThan(RECIPIENTS);

            Hub.expect(200, hub.post("author", "/api/announcements/fest/resume", "text/plain", ""));
            await().atMost(Duration.ofSeconds(60)).until(() -> arrived(hub) > paused + 100);
            Hub.expect(200, hub.post("author", "/api/announcements/fest/cancel", "text/plain", ""));
            int atTheAnswer = arrived(hub);
            JsonNode cancelled = hub.report("fest").path("cancelled");
            int inFlight = cancelled.path("inFlight").size();

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> hub.report("fest").path("complete").asBoolean());
            assertThat(arrived(hub)).isBetween(atTheAnswer, Math.min(RECIPIENTS - 1, atTheAnswer + inFlight));
            assertThat(cancelled.path("reason").asString()).isEqualTo("cancelled");
            assertAddsUp(hub);
        }
    }

    private static void assertAddsUp(Hub hub) {
        JsonNode report = hub.report("fest");
        JsonNode sms = report.path("channels").path("sms");
        int reached = sms.path("sent").asInt()
                + sms.path("delivered").asInt()
                + sms.path("read").asInt();
        assertThat(reached).isEqualTo(arrived(hub));
        assertThat(reached + sms.path("suppressed").asInt()).isEqualTo(RECIPIENTS);
        String csv = hub.get("author", "/api/announcements/fest/deliveries.csv").body();
        assertThat(csv.lines()).hasSize(RECIPIENTS + 1);
        assertThat(csv.lines().filter(line -> line.contains(",suppressed,"))).hasSize(RECIPIENTS - reached);
        String first = csv.lines().skip(1).findFirst().orElseThrow().replaceFirst(",.*", "");
        JsonNode history = Hub.json(hub.get("author", "/api/announcements/fest/deliveries/" + first));
        assertThat(history.path("events").get(0).path("state").asString()).isEqualTo("queued");
        Hub.expect(404, hub.get("author", "/api/announcements/fest/deliveries/987654321"));
        Hub.expect(409, hub.post("author", "/api/announcements/fest/pause", "text/plain", ""));
        Hub.expect(404, hub.post("author", "/api/announcements/unknown/pause", "text/plain", ""));
    }

    /** @return how many have arrived, once no more do: all that were on their way are through */
    private static int settled(Hub hub) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> hub.report("fest")
                                .path("channels")
                                .path("sms")
                                .path("sending")
                                .asInt()
                        == 0);
        return arrived(hub);
    }

    private static void send(Hub hub) {
        Hub.expect(
                200,
                hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n"));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", subscribers()));
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", ANNOUNCEMENT));
        hub.release("fest");
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
        for (int i = 0; i < RECIPIENTS; i++) {
            csv.append("+4915228%06d,,,de,stadt,,web,2026-01-02T10:00:00Z\n".formatted(817000 + i));
        }
        return csv.toString();
    }
}
