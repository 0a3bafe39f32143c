package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One message a day on every channel, and the rest of the day in another one. */
class FrequencyCapTest {
    private static final String CAP = "rundruf.frequency-cap=1";
    private static final String ANNOUNCEMENT = """
            id: %s
            language: de
            title: Neuigkeit %1$s
            summary: Es gibt etwas Neues.
            quarters: [stadt]
            topic: event
            channels: [sms, whatsapp, email]
            languages: [de]
            """;

    @TempDir
    Path folder;

    @Test
    void theRestOfTheDayIsOneMessage() {
        try (Hub hub = Hub.start(folder, CAP)) {
            city(hub);
            send(hub, "eins");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> hub.report("eins").path("complete").asBoolean());
            send(hub, "zwei");
            send(hub, "drei");
            await().atMost(Duration.ofSeconds(60)).until(() -> held(hub, "zwei") == 3 && held(hub, "drei") == 3);
            assertThat(hub.report("drei")
                            .path("channels")
                            .path("sms")
                            .path("queued")
                            .asInt())
                    .isEqualTo(1);
        }
        try (Hub hub = Hub.start(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)), folder, CAP)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> hub.report("zwei").path("complete").asBoolean()
                            && hub.report("drei").path("complete").asBoolean());

            assertThat(held(hub, "drei")).isZero();
            JsonNode email = hub.report("drei").path("channels").path("email");
            assertThat(email.path("sent").asInt()).isEqualTo(1);
            List<String> messages = hub.database()
                    .sql("SELECT body FROM sandbox_message WHERE kind <> 'email' ORDER BY body")
                    .query(String.class)
                    .list();
            assertThat(messages)
                    .as("two phones, one message and one digest each")
                    .hasSize(4);
            assertThat(messages.stream().filter(text -> text.contains("/a/zwei?lang=ar")))
                    .as("in Arabic, though what it lists is in German")
                    .isEmpty();
            assertThat(messages.stream()
                            .filter(text -> text.contains("Neuigkeit zwei") && text.contains("Neuigkeit drei")))
                    .hasSize(2);
            assertThat(messages.stream().filter(text -> text.contains("المزيد من الأخبار لكم")))
                    .as("in the reader's language")
                    .hasSize(2);
        }
    }

    private static int held(Hub hub, String id) {
        return hub.report(id).path("heldForDigest").asInt();
    }

    private static void send(Hub hub, String id) {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", ANNOUNCEMENT.formatted(id)));
        hub.release(id);
    }

    private static void city(Hub hub) {
        String quarters = "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n";
        Hub.expect(200, hub.put("admin", "/api/quarters", "text/csv", quarters));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", """
                sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at
                +4915228817001,+4915228817001,a@example.org,ar,stadt,,web,2026-01-02T10:00:00Z
                """));
    }
}
