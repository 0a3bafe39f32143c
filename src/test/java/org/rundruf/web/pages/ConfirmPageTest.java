package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.SignUp;
import org.rundruf.audience.SignUpQuestions;
import org.rundruf.audience.SignUps;
import org.rundruf.web.HubClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SignUpTest
class ConfirmPageTest {
    @LocalServerPort
    int port;

    @Autowired
    QuarterImport quarters;

    @Autowired
    Announcements announcements;

    @Autowired
    SignUps signUps;

    @Autowired
    SignUpQuestions questions;

    @Autowired
    JdbcClient jdbc;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        new City(quarters, announcements).fill();
        jdbc.sql("DELETE FROM sign_up").update();
    }

    private String token(String address) {
        signUps.ask(new SignUp(Channel.EMAIL, address, "ar", "dortmund/innenstadt-nord/hafen", 1, "Ja."));
        return questions.claim("email").get(0).token();
    }

    private int known(String address) {
        return jdbc.sql("SELECT COUNT(*) FROM contact_point WHERE address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, User-Agent, Mozilla/5.0",
        "HEAD, User-Agent, Mozilla/5.0",
        "GET, Sec-Purpose, prefetch",
        "OPTIONS, User-Agent, Mozilla/5.0",
    })
    void looksAndConfirmsNothing(String method, String header, String value) {
        String path = "/confirm/" + token("look@example.org") + "?lang=de";
        HttpResponse<String> page = hub.call(null, method, path, Map.of(header, value), null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("look@example.org");
        assertThat(known("look@example.org")).isZero();
        assertThat(hub.get(path).body()).contains("l•••@example.org", "Hafen", "Wasser", "العربية");
    }

    @Test
    void confirmsByItsButtonOnce() {
        String path = "/confirm/" + token("once@example.org") + "?lang=en";
        HttpResponse<String> page = hub.get(path);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        String action = Jsoup.parse(page.body()).select("form[method=post]").attr("action");
        assertThat(action).isEqualTo(path);

        for (String time : new String[] {"first", "again"}) {
            HttpResponse<String> answer = hub.call(null, "POST", action);
            assertThat(answer.statusCode()).as(time).isEqualTo(200);
            assertThat(answer.body()).contains("You are subscribed");
        }
        assertThat(known("once@example.org")).isEqualTo(1);
        assertThat(hub.get(path).body()).contains("You are subscribed").doesNotContain("<form");
    }

    @Test
    void doesNotBringBackWhoUnsubscribedSince() {
        String path = "/confirm/" + token("left@example.org") + "?lang=en";
        hub.call(null, "POST", path);
        jdbc.sql("UPDATE contact_point SET stopped_at = CURRENT_TIMESTAMP WHERE address = 'left@example.org'")
                .update();
        assertThat(hub.call(null, "POST", path).statusCode()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT stopped_at IS NOT NULL FROM contact_point WHERE address = 'left@example.org'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void knowsNoOtherTokens(String method) {
        String token = token("guess@example.org");
        String near = token.substring(0, 21) + (token.endsWith("A") ? "B" : "A");
        for (String guess : new String[] {near, "x", "%C3%A4", token + "A", "a".repeat(5000), "'%20OR%201=1"}) {
            HttpResponse<String> answer = hub.call(null, method, "/confirm/" + guess);
            assertThat(answer.statusCode()).as(guess).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        assertThat(known("guess@example.org")).isZero();
    }

    @Test
    void refusesOtherSites() {
        String path = "/confirm/" + token("foreign@example.org");
        assertThat(hub.call(null, "POST", path, Map.of("Sec-Fetch-Site", "cross-site"), null)
                        .statusCode())
                .isEqualTo(403);
        assertThat(known("foreign@example.org")).isZero();
    }
}
