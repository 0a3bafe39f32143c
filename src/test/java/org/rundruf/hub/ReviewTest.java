package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.testing.LibreTranslateServer;
import tools.jackson.databind.JsonNode;

/** What residents get of texts that a machine wrote: only what somebody has read, unless it is an emergency. */
class ReviewTest {
    private static final List<String> LANGUAGES = List.of("de", "ar", "uk", "pl");
    private static final String TITLE = "Das Wasser wird abgestellt";
    private static final String BUCKETS = "Bitte füllen Sie vorher einige Eimer.";
    private static final String POWER = "Der Strom wird abgestellt";
    private static final String TORCH = "Bitte legen Sie vorher eine Taschenlampe bereit.";
    private static final String CANDLES = "Bitte legen Sie vorher Kerzen bereit.";
    private static final String ARABIC = "سيُقطع الماء عن المنازل";
    private static final String UKRAINIAN = "Воду буде вимкнено";

    @TempDir
    static Path folder;

    private static LibreTranslateServer machine;
    private static Hub hub;

    @BeforeAll
    static void start() {
        machine = new LibreTranslateServer("de", "ar", "uk", "pl")
                .teach("ar", TITLE, ARABIC)
                .teach("ar", BUCKETS, "يُرجى ملء بعض الدلاء قبل ذلك.")
                .teach("uk", TITLE, UKRAINIAN)
                .teach("uk", BUCKETS, "Будь ласка, заздалегідь наповніть кілька відер.");
        hub = Hub.start(
                folder,
                "rundruf.languages=de,ar,uk,pl",
                "rundruf.translation.engines=libretranslate",
                "rundruf.translation.retries=0",
                "rundruf.translation.libretranslate.url=" + machine.url());
        Hub.expect(
                200,
                hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nhafen,,Hafen,0,\n"));
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        LANGUAGES.forEach(language ->
                csv.append("%s,,,%s,hafen,,web,2026-01-02T10:00:00Z\n".formatted(number(language), language)));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", csv.toString()));
    }

    @AfterAll
    static void stop() {
        hub.close();
        machine.close();
    }

    @Test
    void whatNobodyHasReadDoesNotGoOutAndWhatSomebodyHasReadIsRemembered() {
        bring("normal", TITLE, BUCKETS, "normal");
        awaitState("normal", "ar", "draft");
        awaitState("normal", "uk", "draft");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> line("normal", "pl").path("reason").asString("").contains("libretranslate"));
        assertThat(line("normal", "pl").path("nextAttempt").asString("")).isNotBlank();

        Hub.expect(200, post("approver", "normal", "ar/approve"));
        send("normal");

        assertThat(phoneOf("ar", "normal")).startsWith(ARABIC);
        assertThat(phoneOf("uk", "normal"))
                .contains("українськ")
                .contains(TITLE)
                .doesNotContain(UKRAINIAN);
        assertThat(phoneOf("pl", "normal")).contains("polsk").contains(TITLE);

        int asked = machine.requests().size();
        bring("again", TITLE, BUCKETS, "normal", "ar");
        awaitState("again", "ar", "pending");
        assertThat(line("again", "ar").path("origin").asString()).isEqualTo("memory");
        assertThat(machine.requests()).hasSize(asked);
    }

    @Test
    void anEmergencyGoesOutUnreadAndSaysSo() {
        bring("urgent", TITLE, BUCKETS, "emergency");
        awaitState("urgent", "uk", "draft");
        send("urgent");
        assertThat(phoneOf("uk", "urgent"))
                .startsWith("Машинний переклад, ще не перевірено.")
                .contains(UKRAINIAN);
        assertThat(phoneOf("de", "urgent")).startsWith(TITLE);
    }

    @Test
    void whoeverChangesTheSourceSeesWhichTextsSayTheOldThing() {
        machine.teach("ar", POWER, "سيُقطع التيار عن المنازل")
                .teach("ar", TORCH, "يُرجى تجهيز مصباح يدوي قبل ذلك.")
                .teach("uk", POWER, "Електрику буде вимкнено")
                .teach("uk", TORCH, "Будь ласка, заздалегідь підготуйте ліхтарик.")
                .teach("uk", CANDLES, "Будь ласка, заздалегідь підготуйте свічки.");
        bring("edited", POWER, TORCH, "normal");
        awaitState("edited", "ar", "draft");
        Hub.expect(200, post("approver", "edited", "ar/approve"));

        bring("edited", POWER, CANDLES, "normal");

        JsonNode outdated = line("edited", "ar");
        assertThat(outdated.path("state").asString()).isEqualTo("outdated");
        assertThat(outdated.path("changes")).hasSize(1);
        assertThat(outdated.path("changes").path(0).path("before").asString()).isEqualTo(TORCH);
        assertThat(outdated.path("changes").path(0).path("after").asString()).isEqualTo(CANDLES);
        Hub.expect(409, post("approver", "edited", "ar/approve"));
        awaitState("edited", "uk", "draft");

        String words = "title: سيُقطع التيار عن المنازل\nsummary: يُرجى تجهيز الشموع قبل ذلك.\n";
        Hub.expect(200, hub.put("admin", "/api/announcements/edited/translations/ar", "application/yaml", words));
        Hub.expect(403, post("admin", "edited", "ar/approve"));
        Hub.expect(200, post("approver", "edited", "ar/approve"));
        send("edited");
        assertThat(phoneOf("ar", "edited")).contains("سيُقطع التيار", "الشموع");
    }

    private static void bring(String id, String title, String summary, String urgency, String... languages) {
        String wanted = languages.length == 0 ? "ar, uk, pl" : String.join(", ", languages);
        String yaml = """
                id: %s
                language: de
                title: %s
                summary: %s
                quarters: [hafen]
                topic: water
                urgency: %s
                channels: [sms]
                languages: [de, %s]
                """.formatted(id, title, summary, urgency, wanted);
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", yaml));
    }

    private static void send(String id) {
        hub.release(id);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> hub.report(id).path("complete").asBoolean());
    }

    private static java.net.http.HttpResponse<String> post(String user, String id, String call) {
        return hub.post(user, "/api/announcements/" + id + "/translations/" + call, "text/plain", "");
    }

    private static JsonNode line(String id, String language) {
        return Hub.json(hub.get("author", "/api/announcements/" + id + "/translations"))
                .path(language);
    }

    private static void awaitState(String id, String language, String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(line(id, language).path("state").asString()).isEqualTo(state));
    }

    private static String phoneOf(String language, String id) {
        return hub.database()
                .sql("SELECT body FROM sandbox_message WHERE recipient = ? AND body LIKE ?")
                .params(number(language), "%/a/" + id + "%")
                .query(String.class)
                .single();
    }

    private static String number(String language) {
        return "+4915228%06d".formatted(817000 + LANGUAGES.indexOf(language));
    }
}
