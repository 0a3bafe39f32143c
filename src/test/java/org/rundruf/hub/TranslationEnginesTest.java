package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.testing.DeepLServer;
import org.rundruf.testing.EngineFault;
import org.rundruf.testing.LibreTranslateServer;
import tools.jackson.databind.JsonNode;

/** Engines that fail: nobody waits for them, and they are asked again. */
class TranslationEnginesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String ARABIC = "+4915228817101";
    private static final String FRENCH = "+4915228817102";

    private static final DeepLServer DEEPL = new DeepLServer();
    private static final LibreTranslateServer LIBRE_TRANSLATE = new LibreTranslateServer();
    private static Hub hub;

    @BeforeAll
    static void start(@TempDir Path folder) {
        DEEPL.translateBy(words -> words.replaceAll("\\p{L}+", "Parole"));
        hub = Hub.start(
                folder,
                "rundruf.translation.engines=deepl,libretranslate",
                "rundruf.translation.deepl.key=" + DeepLServer.KEY,
                "rundruf.translation.deepl.url=" + DEEPL.url(),
                "rundruf.translation.libretranslate.url=" + LIBRE_TRANSLATE.url(),
                "rundruf.translation.timeout=1s",
                "rundruf.translation.total=3s",
                "rundruf.translation.retry-delay=10ms",
                "rundruf.translation.pause=1s",
                "rundruf.translation.rest=1s",
                "rundruf.review.backoff=1s",
                "rundruf.review.longest-backoff=2s",
                "rundruf.languages=de,ar,fr");
        Hub.expect(
                200,
                hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nhafen,,Hafen,0,\n"));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", """
                sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at
                %s,,,ar,hafen,,web,2026-01-02T10:00:00Z
                %s,,,fr,hafen,,web,2026-01-02T10:00:00Z
                """.formatted(ARABIC, FRENCH)));
    }

    @AfterAll
    static void stop() {
        hub.close();
        DEEPL.close();
        LIBRE_TRANSLATE.close();
    }

    @ParameterizedTest
    @CsvSource({"SLOW, no answer", "QUOTA_EXCEEDED, Quota", "ALTERED_TAG, made \"?"})
    void anAnnouncementGoesOutInWhatIsApprovedAndTheRestIsTriedAgain(EngineFault fault, String reason) {
        DEEPL.fail(fault);
        LIBRE_TRANSLATE.fail(fault);
        String id = write(fault);
        await().atMost(PATIENCE)
                .until(() -> french(id).path("reason").asString("").contains(reason));
        hub.release(id);
        await().atMost(PATIENCE).until(() -> hub.report(id).path("complete").asBoolean());

        assertThat(phone(ARABIC, id)).contains("مهرجان الشارع").doesNotContain("Straßenfest");
        assertThat(phone(FRENCH, id)).contains("Straßenfest in der Nordstadt", "français");
        assertThat(french(id).path("state").asString()).isEqualTo("missing");
        assertThat(french(id).path("reason").asString()).contains("deepl: ", "libretranslate: ");
        assertThat(french(id).path("nextAttempt").isMissingNode()).isFalse();

        DEEPL.fail(EngineFault.NONE);
        await().atMost(PATIENCE)
                .until(() -> french(id).path("state").asString("").equals("draft"));
        assertThat(french(id).path("text").path("title").asString()).isEqualTo("Parole Parole Parole Nordstadt");
        assertThat(french(id).path("text").path("summary").asString())
                .contains("14:00")
                .doesNotContain("Uhr");
        assertThat(french(id).path("attempts").asInt()).isGreaterThan(1);
    }

    private static String write(EngineFault fault) {
        String id = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", """
                id: %s
                language: de
                title: Straßenfest in der Nordstadt
                summary: Am Samstag feiern wir ab 14:00 Uhr.
                facts: {starts: 2026-11-28T14:00+01:00, place: Nordmarkt}
                quarters: [hafen]
                topic: event
                channels: [sms]
                translations:
                  ar: {title: مهرجان الشارع في Nordstadt, summary: نحتفل يوم السبت من الساعة 14:00.}
                """.formatted(id)));
        return id;
    }

    private static JsonNode french(String id) {
        return Hub.json(Hub.expect(200, hub.get("author", "/api/announcements/" + id + "/translations")))
                .path("fr");
    }

    private static String phone(String number, String id) {
        return hub.database()
                .sql("SELECT body FROM sandbox_message WHERE recipient = ? AND body LIKE ?")
                .param(number)
                .param("%/a/" + id + "%")
                .query(String.class)
                .single();
    }
}
