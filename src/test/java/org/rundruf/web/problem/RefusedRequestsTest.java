package org.rundruf.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class RefusedRequestsTest {
    private static final int TOO_LARGE = 13 << 20;

    @LocalServerPort
    int port;

    private HubClient hub;

    @BeforeEach
    void connect() {
        hub = new HubClient(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/announcements, application/yaml",
        "/api/announcements, application/json",
        "/api/announcements, application/cap+xml",
        "/api/subscribers, text/csv",
        "/api/sms/segments, application/json",
    })
    void tooMuchIsRefusedWhetherOrNotItSaysItsLength(String path, String type) {
        byte[] body = " ".repeat(TOO_LARGE).getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> whole = hub.call("admin", "POST", path, Map.of("Content-Type", type), body);
        assertProblem(whole, 413);
        HttpResponse<String> chunks = hub.stream("admin", path, type, body);
        assertProblem(chunks, 413);
        assertThat(HubClient.json(chunks).path("detail").asString()).contains("12 MB");
    }

    @ParameterizedTest
    @CsvSource({"/api/none, 404", "/api/announcements/a/b/c, 404", "/twilio/none, 404", "/api/a;b=c, 400"})
    void programsGetProblems(String path, int status) {
        assertProblem(hub.call("admin", "GET", path), status);
    }

    @ParameterizedTest
    @CsvSource({"/none, 404", "/a/none, 404", "/q/none, 404", "/a/a;b=c, 400"})
    void peopleGetAPageInTheirLanguage(String path, int status) {
        HttpResponse<String> page =
                hub.call(null, "GET", path, Map.of("Accept", "text/html", "Accept-Language", "ar"), null);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("lang=\"ar\" dir=\"rtl\"", "<h1").doesNotContain("Exception", "Whitelabel");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(HubClient.json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
