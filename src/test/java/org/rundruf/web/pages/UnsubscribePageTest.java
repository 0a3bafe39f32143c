package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.audience.Subscriptions;
import org.rundruf.audience.UnsubscribeTokens;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class UnsubscribePageTest {
    private static final String MULTIPART =
            "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    UnsubscribeTokens tokens;

    @Autowired
    Subscriptions subscriptions;

    private HubClient hub;

    @BeforeEach
    void connect() {
        hub = new HubClient(port);
    }

    private long contact(String number) {
        new Neighbourhood(hub, "leavers").subscribe("sms", number);
        return jdbc.sql("SELECT id FROM contact_point WHERE address = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void looksAndChangesNothing(String method) {
        long contact = contact("+4915112345801");
        HttpResponse<String> page = hub.call(null, method, "/unsubscribe/" + tokens.token(contact));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).doesNotContain("4915112345801");
        assertThat(page.body().contains("<form method=\"post\"")).isEqualTo(method.equals("GET"));
        assertThat(subscriptions.isStopped(contact)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "+4915112345811, application/x-www-form-urlencoded, ''",
        "+4915112345812, application/x-www-form-urlencoded, List-Unsubscribe=One-Click",
        "+4915112345813, multipart/form-data; boundary=b, multipart",
    })
    void endsByPostWithoutCookieOrWayRound(String number, String type, String body) {
        long contact = contact(number);
        String path = "/unsubscribe/" + tokens.token(contact) + "?lang=en";
        String sent = body.equals("multipart") ? MULTIPART : body;
        for (String time : new String[] {"first", "again"}) {
            HttpResponse<String> answer = hub.send(null, "POST", path, type, sent);
            assertThat(answer.statusCode()).as(time).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
            assertThat(answer.body()).contains("You have been unsubscribed");
            assertThat(subscriptions.isStopped(contact)).isTrue();
        }
        assertThat(hub.get(path).body()).contains("already").doesNotContain("<form");
        assertThat(withdrawals(contact)).isEqualTo(1);
    }

    private int withdrawals(long contact) {
        return jdbc.sql("SELECT COUNT(*) FROM consent WHERE contact = ? AND NOT granted")
                .param(contact)
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void forgedTokensAreNotFound(String method) {
        long contact = contact("+4915112345821");
        String token = tokens.token(contact);
        String forged = token.substring(0, 31) + (token.endsWith("A") ? "B" : "A");
        for (String guess : new String[] {forged, tokens.token(contact + 1_000_000), "x", "%C3%A4", token + "AAAA"}) {
            HttpResponse<String> answer = hub.call(null, method, "/unsubscribe/" + guess);
            assertThat(answer.statusCode()).as(guess).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        }
        assertThat(subscriptions.isStopped(contact)).isFalse();
    }
}
