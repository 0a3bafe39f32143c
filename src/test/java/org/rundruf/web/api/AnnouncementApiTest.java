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
class AnnouncementApiTest {
    private static final String YAML = "application/yaml";
    private static final String BIN = """
            id: %s
            language: de
            title: Die Tonne kommt später
            summary: Am Freitag wird der Abfall erst ab 12 Uhr abgeholt.
            quarters: [api-stadt/nord]
            topic: waste
            channels: [sms, whatsapp, email, flyer, poster]
            translations: {ar: {title: "تأخير جمع النفايات", summary: "يوم الجمعة من الساعة 12"}}
            """;

    @LocalServerPort
    int port;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        String csv = "id,parent,name,households,geocodes\napi-stadt,,Stadt,0,\napi-stadt/nord,api-stadt,Nord,100,\n";
        assertThat(hub.send("admin", "PUT", "/api/quarters", "text/csv", csv).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> bring(String id) {
        return hub.send("author", "POST", "/api/announcements", YAML, BIN.formatted(id));
    }

    private int move(String user, String id, String move) {
        return hub.call(user, "POST", "/api/announcements/" + id + "/" + move).statusCode();
    }

    @Test
    void newOnesAreCreatedAndTheSameAgainIsNoNews() {
        HttpResponse<String> created = bring("api-new");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue("/api/announcements/api-new");
        assertThat(json(created)).isEqualTo(json("{\"id\":\"api-new\",\"version\":1,\"state\":\"draft\"}"));
        assertThat(bring("api-new").statusCode()).isEqualTo(200);
    }

    @Test
    void whomItWouldReachAndAtWhatPriceIsKnownBeforeItIsSent() {
        String csv = "sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n"
                + "+491713920077,,,ar,api-stadt/nord,,desk,2026-11-01\n"
                + "+491713920078,,,de,api-stadt/nord,,desk,2026-11-01\n";
        hub.send("admin", "POST", "/api/subscribers", "text/csv", csv);
        bring("api-reach");
        JsonNode reach = json(hub.call("approver", "GET", "/api/announcements/api-reach/reach"));
        assertThat(reach.path("currency").asString()).isEqualTo("EUR");
        assertThat(reach.path("messages")
                        .valueStream()
                        .map(line -> line.path("language").asString()))
                .contains("ar", "de");
        assertThat(reach.path("recipients").asInt()).isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatWasMendedIsNoted() {
        String tricky = BIN.formatted("api-notes").replace("Die Tonne", "Die \u202ETonne");
        HttpResponse<String> created = hub.send("author", "POST", "/api/announcements", YAML, tricky);
        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode note = json(created).path("notes").path(0);
        assertThat(note.path("field").asString()).isEqualTo("title");
        assertThat(note.path("note").asString()).contains("U+202E", "character 5", "taken out");
        assertThat(note.path("line").asInt()).isEqualTo(3);
        assertThat(hub.call("author", "GET", "/api/announcements/api-notes").body())
                .contains("Die Tonne kommt");
    }

    @Test
    void nobodyApprovesTheirOwnWork() {
        hub.send("admin", "POST", "/api/announcements", YAML, BIN.formatted("api-own"));
        assertThat(move("admin", "api-own", "submit")).isEqualTo(200);
        HttpResponse<String> own = hub.call("admin", "POST", "/api/announcements/api-own/approve");
        assertThat(own.statusCode()).isEqualTo(403);
        assertProblem(own);
        assertThat(move("approver", "api-own", "approve")).isEqualTo(200);
        assertThat(move("author", "api-own", "send")).isEqualTo(202);
    }

    @Test
    void wrongStatesAreConflicts() {
        bring("api-state");
        HttpResponse<String> early = hub.call("author", "POST", "/api/announcements/api-state/send");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(json(early).path("detail").asString()).contains("draft", "api-state");
        assertThat(move("author", "api-state", "cancel")).isEqualTo(200);
        assertThat(move("author", "api-state", "cancel")).isEqualTo(409);
    }

    @Test
    void everythingWrongIsListedAtOnce() {
        HttpResponse<String> refused =
                hub.send("author", "POST", "/api/announcements", YAML, "titel: x\nquarters: [nowhere]\ntopic: wter\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertProblem(refused);
        JsonNode errors = json(refused).path("errors");
        assertThat(errors.size()).isGreaterThan(2);
        errors.forEach(error -> {
            assertThat(error.path("problem").asString()).isNotBlank();
            assertThat(error.has("field") && error.has("hint") && error.has("line"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/announcements                 | text/csv         | 415
            POST | /api/announcements/none/submit     | application/json | 404
            GET  | /api/announcements/none            | application/json | 404
            GET  | /api/announcements/none/report     | application/json | 404
            GET  | /api/announcements?state=lost      | application/json | 422
            GET  | /api/announcements?size=201        | application/json | 422
            GET  | /api/announcements?page=x          | application/json | 400
            DELETE | /api/announcements               | application/json | 405
            POST | /api/print-orders/none/accepted    | application/json | 404
            POST | /api/sms/segments                  | text/plain       | 415
            POST | /api/sms/segments                  | application/json | 422
            """)
    void refusalsAreProblems(String method, String path, String type, int status) {
        HttpResponse<String> refused = hub.send("admin", method, path, type, "{");
        assertThat(refused.statusCode()).isEqualTo(status);
        assertProblem(refused);
        assertThat(json(refused).path("status").asInt()).isEqualTo(status);
    }

    @Test
    void whatNobodyAcceptsIsAProblemToo() {
        HttpResponse<String> refused =
                hub.call("admin", "GET", "/api/announcements", Map.of("Accept", "image/png"), null);
        assertThat(refused.statusCode()).isEqualTo(406);
        assertProblem(refused);
    }

    @Test
    void largeInputIsRefused() {
        byte[] large = new byte[13 << 20];
        HttpResponse<String> refused =
                hub.call("author", "POST", "/api/announcements", Map.of("Content-Type", YAML), large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertProblem(refused);
    }

    @Test
    void listsAndDocumentsTellWhatThereIs() {
        bring("api-view");
        JsonNode page = json(hub.call("approver", "GET", "/api/announcements?q=tonne&quarter=api-stadt/nord&size=1"));
        assertThat(page.path("content").size()).isEqualTo(1);
        assertThat(page.path("total").asInt()).isPositive();
        JsonNode document = json(hub.call("approver", "GET", "/api/announcements/api-view"));
        assertThat(document.path("title").asString()).isEqualTo("Die Tonne kommt später");
        assertThat(document.path("translations").path("ar").path("origin").asString())
                .isEqualTo("author");
        assertThat(document.path("missing").path("tr").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "sms, ar, 200, text/plain;charset=UTF-8",
        "whatsapp, de, 200, text/plain;charset=UTF-8",
        "email, de, 200, message/rfc822",
        "flyer, ar, 200, application/pdf",
        "poster, de, 200, application/pdf",
        "sms, tr, 404, application/problem+json",
        "feed, de, 404, application/problem+json",
    })
    void previewsAreTheMessages(String channel, String language, int status, String type) {
        bring("api-preview");
        HttpResponse<String> preview =
                hub.call("approver", "GET", "/api/announcements/api-preview/preview/" + channel + "/" + language);
        assertThat(preview.statusCode()).isEqualTo(status);
        assertThat(preview.headers().firstValue("Content-Type")).hasValue(type);
    }

    @Test
    void reportsNameEveryState() {
        bring("api-report");
        JsonNode report = json(hub.call("author", "GET", "/api/announcements/api-report/report"));
        assertThat(report.path("channels").path("sms").size()).isEqualTo(9);
        assertThat(report.path("recipients").asInt()).isZero();
        assertThat(report.path("cost").path("currency").asString()).isEqualTo("EUR");
    }

    @Test
    void segmentsAreCountedAsTheProviderDoes() {
        HttpResponse<String> counted =
                hub.send("author", "POST", "/api/sms/segments", "application/json", "{\"text\":\"مرحبا\"}");
        assertThat(json(counted))
                .isEqualTo(json("{\"encoding\":\"UCS-2\",\"segments\":1,\"units\":5,\"characters\":5}"));
    }

    @Test
    void whatMakesATextMessageDearIsExplainedOnRequest() {
        HttpResponse<String> explained = hub.send(
                "author", "POST", "/api/sms/segments?explain=true", "application/json", "{\"text\":\"9–15 Uhr\"}");
        JsonNode cause = json(explained).path("causes").get(0);
        assertThat(cause.path("codePoints").asString()).isEqualTo("U+2013");
        assertThat(cause.path("plain").asString()).isEqualTo("-");
    }

    private static void assertProblem(HttpResponse<String> response) {
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).path("title").asString()).isNotBlank();
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }
}
