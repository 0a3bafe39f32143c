package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language a resident gets, seen from the resident's phone. */
class LanguagesTest {
    private static final List<String> LANGUAGES =
            List.of("de de-simple en ar bg el es fa fr he hi kmr pl ro ru ti tr uk ur".split(" "));

    @TempDir
    Path folder;

    private Hub hub;

    @BeforeEach
    void start() {
        hub = Hub.start(folder);
        Hub.expect(
                200,
                hub.put("admin", "/api/quarters", "text/csv", "id,parent,name,households,geocodes\nhafen,,Hafen,0,\n"));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    @Test
    void aKitWithoutAnyTextSpeaksNineteenLanguages() {
        subscribe(LANGUAGES);
        send("kit-only", """
                id: kit-only
                kit: water-shutoff
                facts: {starts: 2026-11-24T09:00+01:00, ends: 2026-11-24T15:00+01:00, place: Schützenstraße 1–99, phone: "+49 231 500"}
                quarters: [hafen]
                channels: [sms]
                """);
        List<String> texts = LANGUAGES.stream().map(this::phoneOf).toList();
        assertThat(texts)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        text -> assertThat(text).contains("Schützenstraße 1", "9:00", "15:00", "/a/kit-only?lang="));
        assertThat(phoneOf("ar")).contains("الماء").contains("\u2066").contains("\u2069");
    }

    @Test
    void whoHasNoTranslationGetsGermanAndALineInTheirOwnLanguage() {
        List<String> languages = List.of("de", "ar", "pl", "uk", "el");
        subscribe(languages);
        send("two-languages", """
                id: two-languages
                language: de
                title: Straßenfest im Hafen
                summary: Am Samstag feiern wir ab 14 Uhr.
                facts: {starts: 2026-11-28T14:00+01:00, phone: "+49 231 500"}
                quarters: [hafen]
                topic: event
                channels: [sms]
                translations:
                  ar: {title: مهرجان الشارع في الميناء, summary: نحتفل يوم السبت من الساعة 14:00.}
                """);
        assertThat(phoneOf("de")).startsWith("Straßenfest im Hafen");
        assertThat(phoneOf("ar")).contains("مهرجان الشارع في الميناء").doesNotContain("Straßenfest");
        assertThat(phoneOf("pl")).contains("polsk").contains("Straßenfest im Hafen");
        assertThat(phoneOf("uk")).contains("українськ").contains("Straßenfest im Hafen");
        assertThat(phoneOf("el")).containsPattern("ελληνικ|Ελληνικ").contains("Straßenfest im Hafen");
    }

    @Test
    void whoReadsLargePrintGetsTheWordsOfTheirLanguageInLargePrint() {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        List.of("de", "de-x-large", "ar-x-large")
                .forEach(language -> csv.append(
                        ",,%s@example.org,%s,hafen,,web,2026-01-02T10:00:00Z\n".formatted(language, language)));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", csv.toString()));
        send("large", """
                id: large
                kit: water-shutoff
                facts: {starts: 2026-11-24T09:00+01:00, ends: 2026-11-24T15:00+01:00, place: Schützenstraße 1–99}
                quarters: [hafen]
                channels: [email]
                languages: [de, ar]
                """);
        assertThat(mailOf("de")).contains("Content-Language: de\r\n").doesNotContain("font-size: 24px", "flyer.pdf");
        assertThat(mailOf("de-x-large"))
                .contains(
                        "Content-Language: de-x-large\r\n", "font-size: 24px", "/a/large/flyer.pdf?lang=3Dde-x-large");
        assertThat(mailOf("ar-x-large"))
                .contains("Content-Language: ar-x-large\r\n", "font-size: 24px", "dir=3D\"rtl\"");
        assertThat(hub.report("large").path("languages").propertyNames())
                .containsExactlyInAnyOrder("de", "de-x-large", "ar-x-large");
    }

    private String mailOf(String language) {
        byte[] raw = hub.database()
                .sql("SELECT raw FROM sandbox_message WHERE recipient = ?")
                .param(language + "@example.org")
                .query(byte[].class)
                .single();
        return new String(raw, StandardCharsets.UTF_8).replace("=\r\n", "");
    }

    private void send(String id, String yaml) {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", yaml));
        hub.release(id);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> hub.report(id).path("complete").asBoolean());
    }

    private void subscribe(List<String> languages) {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        languages.forEach(language ->
                csv.append("%s,,,%s,hafen,,web,2026-01-02T10:00:00Z\n".formatted(number(language), language)));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", csv.toString()));
    }

    private String phoneOf(String language) {
        return hub.database()
                .sql("SELECT body FROM sandbox_message WHERE recipient = ?")
                .param(number(language))
                .query(String.class)
                .single();
    }

    private static String number(String language) {
        return "+4915228%06d".formatted(817000 + LANGUAGES.indexOf(language));
    }
}
