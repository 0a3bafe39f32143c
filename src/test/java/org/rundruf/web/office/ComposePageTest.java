package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
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

    @Test
    void whoIsOvertakenIsToldByWhomAndLosesNothing() {
        new Neighbourhood(new HubClient(port), "nord");
        Session first = Session.of(port, "author");
        Map<String, String> typed = Map.of(
                "title",
                "Fest am Hafen",
                "summary",
                "Am Samstag.",
                "language",
                "de",
                "topic",
                "event",
                "quarters",
                "nord",
                "channels",
                "sms");
        String desk = Session.location(first.post("/office/compose/new", "/office/compose", typed));
        String id = desk.substring(desk.lastIndexOf('/') + 1);
        Map<String, String> mine = new HashMap<>(typed);
        mine.putAll(Map.of("id", id, "version", "1", "title", "Fest am Kanal"));
        assertThat(first.post(desk, "/office/compose", mine).statusCode()).isEqualTo(302);

        mine.put("title", "Fest im Park");
        HttpResponse<String> late = Session.of(port, "admin").post(desk, "/office/compose", mine);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Fest im Park", "author");
        mine.put("version", "2");
        assertThat(first.post(desk, "/office/compose", mine).statusCode()).isEqualTo(302);
    }
}
