package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class BrowserHeadersTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "/,                  200, '''none''', DENY",
        "/a/none,            404, '''none''', DENY",
        "/unsubscribe/none,  404, '''none''', DENY",
        "/public.css,        200, '''none''', DENY",
        "/sandbox/none,      404, '''none''', DENY",
        "/sandbox/mail/none, 404, '''self''', SAMEORIGIN",
        "/api/announcements, 401, '''none''', DENY",
        "/actuator/health,   200, '''none''', DENY",
        "/twilio/none,       404, '''none''', DENY",
    })
    void tellWhatIsForbiddenOnEveryPage(String path, int status, String framedBy, String frames) {
        var answer = new HubClient(port).get(path);
        HttpHeaders headers = answer.headers();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'")
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors " + framedBy)
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue(frames);
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    }
}
