package org.rundruf.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.web.HubClient.json;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebTest
class TranslationApiTest {
    private static final String YAML = "application/yaml";
    private static final String UKRAINIAN = "title: Вивезення о 12\nsummary: У пʼятницю лише після 12 години.\n";

    @LocalServerPort
    int port;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        hub.send(
                "admin",
                "PUT",
                "/api/quarters",
                "text/csv",
                "id,parent,name,households,geocodes\ntr-stadt,,Stadt,0,\n");
    }

    private String bring(String id) {
        String yaml = """
                id: %s
                language: de
                title: Abholung erst um 12
                summary: Am Freitag erst ab 12 Uhr.
                quarters: [tr-stadt]
                topic: waste
                languages: [de, ar, uk, tr]
                translations: {ar: {title: "الجمع الساعة 12 ظهرًا", summary: "يوم الجمعة من الساعة 12"}}
                """.formatted(id);
        assertThat(hub.send("author", "POST", "/api/announcements", YAML, yaml).statusCode())
                .isIn(200, 201);
        return "/api/announcements/" + id + "/translations";
    }

    private HttpResponse<String> fill(String path, String body) {
        return hub.send("author", "PUT", path, YAML, body);
    }

    @Test
    void everyWantedLanguageSaysWhereItStands() {
        JsonNode all = json(hub.call("approver", "GET", bring("tr-all")));
        assertThat(all.propertyNames()).containsExactlyInAnyOrder("de", "ar", "uk", "tr");
        assertThat(all.path("ar").path("state").asString()).isEqualTo("pending");
        assertThat(all.path("ar").path("origin").asString()).isEqualTo("author");
        assertThat(all.path("ar").path("direction").asString()).isEqualTo("rtl");
        assertThat(all.path("ar").path("text").path("title").asString()).contains("12");
        assertThat(all.path("tr").path("state").asString()).isEqualTo("missing");
        assertThat(all.path("tr").path("reason").asString()).isNotBlank();
    }

    @Test
    void oneFillsAndAnotherApproves() {
        String path = bring("tr-fill");
        HttpResponse<String> filled = fill(path + "/uk", UKRAINIAN);
        assertThat(filled.statusCode()).as(filled.body()).isEqualTo(200);
        assertThat(json(filled).path("state").asString()).isEqualTo("pending");
        assertThat(json(filled).path("writer").asString()).isEqualTo("author");
        HttpResponse<String> preview = hub.call("author", "GET", "/api/announcements/tr-fill/preview/sms/uk");
        assertThat(preview.headers().firstValue("Rundruf-Review")).hasValue("pending");
        assertThat(preview.body()).contains("Вивезення");

        HttpResponse<String> approved = hub.call("approver", "POST", path + "/uk/approve");

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(json(approved).path("reviewer").asString()).isEqualTo("approver");
        JsonNode view = json(hub.call("author", "GET", "/api/announcements/tr-fill"));
        assertThat(view.path("translations").path("uk").path("review").asString())
                .isEqualTo("approved");
        assertThat(hub.call("approver", "POST", path + "/uk/approve").statusCode())
                .isEqualTo(409);
    }

    @Test
    void adminsDoNotApproveTheirOwnWordsEither() {
        String path = bring("tr-own");
        assertThat(hub.send("admin", "PUT", path + "/uk", YAML, UKRAINIAN).statusCode())
                .isEqualTo(200);
        assertThat(hub.call("admin", "POST", path + "/uk/approve").statusCode()).isEqualTo(403);
    }

    @Test
    void errorsBlockTheApprovalAndSayWhatToMend() {
        String path = bring("tr-error");
        JsonNode findings = json(fill(path + "/uk", "title: Вивезення о 13\nsummary: У пʼятницю.\n"))
                .path("findings");
        assertThat(findings).isNotEmpty();
        assertThat(findings.path(0).path("message").asString()).isNotBlank();

        HttpResponse<String> refused =
                hub.call("approver", "POST", path + "/uk/approve", Map.of("Accept-Language", "de"), null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode error = json(refused).path("errors").path(0);
        assertThat(error.path("field").asString()).isIn("title", "summary");
        assertThat(error.path("problem").asString()).isNotBlank();
        assertThat(error.path("hint").asString()).isNotBlank();
    }

    @Test
    void aTextIsApprovedInTheRevisionThatWasRead() {
        String path = bring("tr-revision");
        int read = json(fill(path + "/uk", UKRAINIAN)).path("revision").asInt();
        fill(path + "/uk", "title: Вивезення лише о 12\nsummary: У пʼятницю лише після 12 години.\n");

        HttpResponse<String> refused = hub.call("approver", "POST", path + "/uk/approve?revision=" + read);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("changed meanwhile");
        int now = json(hub.call("approver", "GET", path))
                .path("uk")
                .path("revision")
                .asInt();
        assertThat(hub.call("approver", "POST", path + "/uk/approve?revision=" + now)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anApproverOverrulesAChecksError() {
        String path = bring("tr-despite");
        fill(path + "/uk", "title: Вивезення о 13\nsummary: У пʼятницю лише після 12 години.\n");
        HttpResponse<String> refused = hub.call("approver", "POST", path + "/uk/approve?despite=long");
        assertThat(refused.statusCode()).isEqualTo(409);
        String detail = json(refused).path("detail").asString();
        String rules = detail.substring(detail.indexOf("despite=") + "despite=".length());

        HttpResponse<String> approved = hub.call("approver", "POST", path + "/uk/approve?despite=" + rules);

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        JsonNode despite = json(hub.call("author", "GET", path)).path("uk").path("despite");
        assertThat(despite.valueStream().map(JsonNode::asString)).containsExactly(rules.split(","));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leftover         | Вивезення о 12 {time}    | leftover
            leftover         | Вивезення о 12 <b>       | leftover
            leftover,number.changed,time.changed | Вивезення о 13 {x} | leftover
            """)
    void nobodyOverrulesWhatIsNoMatterOfOpinion(String despite, String title, String never) {
        String path = bring("tr-never");
        fill(path + "/uk", "title: '%s'\nsummary: У пʼятницю лише після 12 години.\n".formatted(title));
        JsonNode error = json(hub.call("approver", "GET", path))
                .path("uk")
                .path("findings")
                .path(0);
        assertThat(error.path("overrulable").isBoolean()).isTrue();

        HttpResponse<String> refused = hub.call("approver", "POST", path + "/uk/approve?despite=" + despite);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
        String detail = json(refused).path("detail").asString();
        assertThat(detail)
                .contains("Nobody can overrule " + never + ": correct the text.")
                .doesNotContain("despite=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | /pl         | title: Odbiór | 404 | wanted in
            PUT  | /ukrainisch | title: x      | 422 | uk
            PUT  | /uk         | titel: x      | 422 | title
            PUT  | /uk         | summary: x    | 422 | title
            PUT  | /de         | title: Neu    | 409 | new version
            POST | /tr/approve | title: x      | 409 | fill it
            POST | /de/approve | title: x      | 409 | together
            POST | /ar/approve?revision=x | title: x | 400 | revision
            POST | /ar/retry   | title: x      | 409 | by hand
            POST | /pl/retry   | title: x      | 404 | wanted in
            """)
    void refusalsSayWhatWouldBeRight(String method, String call, String body, int status, String hint) {
        String path = bring("tr-refused");
        HttpResponse<String> refused = hub.send("admin", method, path + call, YAML, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.body()).contains(hint).doesNotContain("Exception");
    }

    @Test
    void aTitleThatIsTooLongIsRefused() {
        HttpResponse<String> refused = fill(bring("tr-long") + "/uk", "title: " + "д".repeat(10_000));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").path(0).path("problem").asString())
                .contains("10,000");
    }
}
