package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A weather service's warning in eight languages, dropped into the inbox, reaches everybody in their language. */
class WeatherWarningTest {
    private static final String QUARTERS = """
            id,parent,name,households,geocodes
            land,,Land,0,
            land/musterstadt,land,Musterstadt,1200,803159001
            land/nebenort,land,Nebenort,301,803159002
            land/ganz-woanders,land,Ganz woanders,50,803159003
            """;
    private static final Map<String, String> HEADLINES = Map.of(
            "de", "Warnung vor Sturmböen",
            "en", "Warning of gale-force gusts",
            "fr", "Alerte aux fortes rafales",
            "es", "Aviso de rachas muy fuertes",
            "ar", "تحذير من هبات رياح عاصفة",
            "ru", "Предупреждение о штормовых порывах ветра",
            "tr", "Kuvvetli fırtına uyarısı",
            "pl", "Ostrzeżenie przed silnymi porywami wiatru");

    @TempDir
    Path folder;

    @Test
    void everybodyHasItInTheirLanguageOnEveryChannel() throws IOException {
        try (Hub hub = Hub.start(folder, "rundruf.inbox.auto-approve=true")) {
            Hub.expect(200, hub.put("admin", "/api/quarters", "text/csv", QUARTERS));
            List<String> languages = HEADLINES.keySet().stream().sorted().toList();
            Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", subscribers(languages)));
            drop(hub, "gusts.cap.xml");

            String id = await().atMost(Duration.ofSeconds(60)).until(() -> idOf(hub), i -> i != null);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> hub.report(id).path("complete").asBoolean());

            JsonNode report = hub.report(id);
            assertThat(report.path("recipients").asInt()).isEqualTo(24);
            assertThat(delivered(report)).isEqualTo(24);
            languages.forEach(language -> assertThat(message(hub, language, languages.indexOf(language)))
                    .contains(HEADLINES.get(language)));
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(printed(hub))
                            .anyMatch(f -> f.endsWith("ar-flyer-a5.pdf"))
                            .anyMatch(f -> f.endsWith("pl-poster-a3.pdf"))
                            .filteredOn(f -> f.endsWith("run-list.csv"))
                            .hasSize(2));
            assertThat(hub.inbox().resolve("done/gusts.cap.xml")).exists();
        }
    }

    private static String subscribers(List<String> languages) {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        languages.forEach(language ->
                csv.append("0152 288173%02d,0152 288174%02d,%s@example.org,%s,%s,,web,2026-01-02T10:00:00Z\n"
                        .formatted(
                                languages.indexOf(language),
                                languages.indexOf(language),
                                language,
                                language,
                                languages.indexOf(language) % 2 == 0 ? "land/musterstadt" : "land/nebenort")));
        return csv.append("0152 28817499,,,de,land/ganz-woanders,,web,2026-01-02T10:00:00Z\n")
                .toString();
    }

    private static void drop(Hub hub, String name) throws IOException {
        Files.createDirectories(hub.inbox());
        try (InputStream file = WeatherWarningTest.class.getResourceAsStream("/hub/" + name)) {
            Files.copy(file, hub.inbox().resolve(name));
        }
    }

    private static String idOf(Hub hub) {
        JsonNode found = Hub.json(hub.get("author", "/api/announcements?source=2.49.0.0.276.9.TEST.1.MUL"))
                .path("content");
        return found.isEmpty() ? null : found.path(0).path("id").asString();
    }

    private static int delivered(JsonNode report) {
        return Stream.of("sms", "whatsapp", "email")
                .map(channel -> report.path("channels").path(channel))
                .flatMap(states -> Stream.of("sent", "delivered", "read").map(states::path))
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    private static String message(Hub hub, String language, int index) {
        return hub.database()
                .sql("SELECT body FROM sandbox_message WHERE recipient = ?")
                .param("+49152288173%02d".formatted(index))
                .query(String.class)
                .single();
    }

    private static List<String> printed(Hub hub) throws IOException {
        if (!Files.isDirectory(hub.tray())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(hub.tray())) {
            return files.map(Path::toString).toList();
        }
    }
}
