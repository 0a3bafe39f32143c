package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ComposePageTest {
    @LocalServerPort
    int port;

    @Test
    void nonsenseIsRefusedAndKept() {
        Session author = Session.of(port, "author");
        HttpResponse<String> answer = author.post(
                "/office/compose/new", "/office/compose", Map.of("version", "x", "title", "<b>Fest</b>", "topic", "?"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("&lt;b&gt;Fest&lt;/b&gt;").doesNotContain("<b>Fest");
    }
}
