package org.rundruf.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.web.HubClient.json;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What cannot be printed is said before anybody approves it. */
@WebTest
class SheetCheckTest {
    private static final String YAML = "application/yaml";

    @LocalServerPort
    int port;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        String csv = "id,parent,name,households,geocodes\nblatt,,Blatt,0,\n";
        assertThat(hub.send("admin", "PUT", "/api/quarters", "text/csv", csv).statusCode())
                .isEqualTo(200);
    }

    private String bring(String id, String channels, String more) {
        String yaml = """
                id: %s
                language: de
                topic: waste
                quarters: [blatt]
                languages: [de, ar, uk]
                channels: [%s]
                """.formatted(id, channels) + more;
        HttpResponse<String> brought = hub.send("author", "POST", "/api/announcements", YAML, yaml);
        assertThat(brought.statusCode()).as(brought.body()).isIn(200, 201);
        return "/api/announcements/" + id;
    }

    private HttpResponse<String> submit(String path) {
        return hub.call("author", "POST", path + "/submit", Map.of("Accept-Language", "de"), null);
    }

    private static String german(String title, String body, String more) {
        return "title: \"" + title + "\"\nbody: \"" + body + "\"\n" + more;
    }

    private static String arabic(String body) {
        return "translations: {ar: {title: \"الجمع ظهرًا\", body: \"" + body + "\"}}\n";
    }

    private static Set<String> fields(HttpResponse<String> refused) {
        Set<String> fields = new TreeSet<>();
        json(refused)
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asString()));
        return fields;
    }

    @ParameterizedTest
    @CsvSource({
        "body, flyer, normal, body",
        "translation, flyer, normal, translations.ar",
        "body, poster, high, body",
    })
    void namesTheFieldThatCannotBePrinted(String kind, String channels, String urgency, String field) {
        String path = bring("sheet-" + kind + urgency, channels, fault(kind) + "urgency: " + urgency + "\n");

        HttpResponse<String> refused = submit(path);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(fields(refused)).as(refused.body()).containsExactly(field);
        JsonNode view = json(hub.call("author", "GET", path));
        assertThat(view.path("state").asString()).isEqualTo("draft");
    }

    private static String fault(String kind) {
        return switch (kind) {
            case "body" -> german("Kurz", "Bitte stellen Sie die Tonnen bereit. ".repeat(450), "");
            default -> german("Kurz", "Kurz.", arabic("يرجى وضع الحاويات جاهزة. ".repeat(450)));
        };
    }

    @Test
    void saysHowMuchIsTooMuch() {
        String path = bring(
                "sheet-words", "flyer", german("Kurz", "Wort ".repeat(2000).strip(), ""));

        JsonNode error = json(submit(path)).path("errors").path(0);

        assertThat(error.path("problem").asString())
                .matches("flyer-a5: Der Text in 'de' braucht \\d+ Seiten und darf 2 haben;"
                        + " etwa 1\\.?\\d+ Wörter sind zu viel");
        assertThat(error.path("hint").asString()).contains("Kürzen", "flyer-a5");
    }

    @ParameterizedTest
    @CsvSource({
        "other, 'sms, email', normal, body",
        "urgent, 'flyer, poster', emergency, body",
        "fitting, 'flyer, poster', normal, none",
    })
    void letsThroughWhatIsNotPrintedWhatCannotWaitAndWhatFits(String id, String channels, String urgency, String kind) {
        String words = kind.equals("none") ? german("Kurz", "Kurz.", arabic("قصير.")) : fault(kind);
        HttpResponse<String> submitted = submit(bring("sheet-" + id, channels, words + "urgency: " + urgency + "\n"));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
        assertThat(json(submitted).path("state").asString()).isEqualTo("submitted");
    }

    @Test
    void triesATranslationThatCameLaterBeforeItIsApproved() {
        String path = bring("sheet-later", "flyer", german("Kurz", "Kurz.", ""));
        assertThat(submit(path).statusCode()).isEqualTo(200);
        approve(path, "Довге речення про сміття. ".repeat(450), 422);
        approve(path, "Коротко.", 200);
    }

    private void approve(String path, String body, int status) {
        String words = "title: Коротко\nbody: \"" + body + "\"\n";
        assertThat(hub.send("admin", "PUT", path + "/translations/uk", YAML, words)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> answer = hub.call("approver", "POST", path + "/translations/uk/approve");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        if (status == 422) {
            assertThat(fields(answer)).containsExactly("translations.uk");
        }
    }
}
