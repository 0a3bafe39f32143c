package org.rundruf.web.look;

import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.rundruf.web.pages.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * Every page of the office, on a Monday morning that does not pass, held to WCAG and to its width. With {@code -Dlooks} it is
 * compared with the picture in {@code src/test/resources/approved/office}, with {@code -Dapprove} it becomes that picture.
 */
@WebTest
@TestPropertySource(
        properties = {
            "rundruf.demo=true",
            "rundruf.twilio.base-url=",
            "rundruf.twilio.account-sid=",
            "spring.mail.host=",
            "rundruf.sms.price=0.08",
            "spring.security.oauth2.client.registration.city.client-id=rundruf",
            "spring.security.oauth2.client.registration.city.client-secret=secret",
            "spring.security.oauth2.client.registration.city.client-name=Stadt Dortmund",
            "spring.security.oauth2.client.provider.city.issuer-uri=http://127.0.0.1:9",
            "rundruf.inbox=target/look-hub/inbox",
            "rundruf.print.tray=target/look-hub/print"
        })
class OfficeLookTest {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String ORDER = "/printshop/orders/hafen-wasser-v1-flyer";

    @LocalServerPort
    int port;

    @TestBean
    Clock clock;

    @Autowired
    Inbox inbox;

    static Clock clock() {
        return Clock.fixed(Instant.parse("2027-03-01T09:00:00Z"), ZoneOffset.UTC);
    }

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    @Test
    void everybodyCanUseEveryPage() throws IOException {
        announce();
        write();
        await().atMost(PATIENCE)
                .until(() -> status("printshop", "/api/print-orders/hafen-wasser-v1-poster/files.zip") == 200
                        && state("hafen-wasser").equals("sent"));
        Photographer photographer = new Photographer();
        Browser.open(address("/login", Look.DESK), Look.DESK.width);
        for (Look look : Look.values()) {
            photographer.see("login", address("/login", look), look);
            photographer.see("refused", address("/login?refused", look), look);
            as("author", look);
            for (Map.Entry<String, String> page : Pages.OF_AUTHORS.entrySet()) {
                photographer.see(page.getKey(), address(page.getValue(), look), look);
            }
            as("approver", look);
            photographer.see("approve", address("/office/announcements/fest/send", look), look);
            photographer.see("read", address("/office/announcements/fest/translations/en", look), look);
            as("admin", look);
            photographer.see("audit", address("/office/audit", look), look);
            as("printshop", look);
            photographer.see("printshop", address("/printshop", look), look);
            photographer.see("printorder", address(ORDER, look), look);
            WebDriverRunner.getWebDriver().manage().deleteAllCookies();
        }
        photographer.assertFlawless();
    }

    private void announce() {
        Pages.ANNOUNCEMENTS.forEach((id, yaml) -> {
            var answer = hub().send("author", "POST", "/api/announcements", "application/yaml", yaml);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        });
        move("author", "fest", "submit");
        move("author", "laternen", "submit");
        move("approver", "laternen", "approve");
        move("author", "laternen", "send");
    }

    private void write() {
        write("Wo ist der Wasserwagen am Dienstag?", "de", InboundMessage.Kind.MESSAGE);
        write("أين تقف سيارة المياه في Schützenstraße؟", "ar", InboundMessage.Kind.MESSAGE);
        write("Aufhören bitte", "de", InboundMessage.Kind.MESSAGE);
    }

    private void write(String text, String language, InboundMessage.Kind kind) {
        inbox.keep(new InboundMessage(null, Channel.SMS, "+491713920010", null, text, language, kind));
    }

    private void move(String user, String id, String move) {
        var answer = hub().call(user, "POST", "/api/announcements/" + id + "/" + move);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
    }

    private String state(String id) {
        return HubClient.json(hub().call("author", "GET", "/api/announcements/" + id))
                .path("state")
                .asString();
    }

    private int status(String user, String path) {
        return hub().call(user, "GET", path).statusCode();
    }

    private HubClient hub() {
        return new HubClient(port);
    }

    private String address(String path, Look look) {
        return "http://127.0.0.1:" + port + path + (path.contains("?") ? "&" : "?") + "ui=" + look.language;
    }

    private void as(String user, Look look) {
        WebDriverRunner.getWebDriver().manage().deleteAllCookies();
        Selenide.open(address("/login", look));
        $("#username").setValue(user);
        $("#password").setValue(user);
        $("main button").click();
        $(".bar .name").shouldBe(visible);
    }
}
