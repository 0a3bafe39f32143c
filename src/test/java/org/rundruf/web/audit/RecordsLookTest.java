package org.rundruf.web.audit;

import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.logging.LogType;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.pages.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the city keeps, as pages in both languages, light and dark, wide and narrow. */
@WebTest
class RecordsLookTest {
    @LocalServerPort
    int port;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    @Test
    void everybodyCanReadThem() throws IOException {
        Neighbourhood quarter = new Neighbourhood(new HubClient(port), "look");
        quarter.subscribe("sms", "+4917212345699");
        quarter.announce("look-at-me");
        long question = write("Wo ist die Haltestelle?");
        write("أين تقف الحافلة؟ أنا لا أرى شيئا في شارع Schützenstraße.");
        database.sql(
                        "UPDATE inbound SET state = 'answered', answer = 'An der Schule.', answered_by = 'author', answered_at = received_at"
                                + " WHERE id = ?")
                .param(question)
                .update();
        write("Donaudampfschifffahrtsgesellschaft".repeat(5));
        long word = write("Aufhören");
        signIn();
        for (String ui : List.of("de", "en")) {
            inspect("audit", "/office/audit?ui=" + ui, ui);
            inspect("inbox", "/office/inbox?ui=" + ui, ui);
            inspect("letter", "/office/inbox/" + word + "?ui=" + ui, ui);
        }
        assertThat(WebDriverRunner.getWebDriver()
                        .manage()
                        .logs()
                        .get(LogType.BROWSER)
                        .getAll())
                .noneMatch(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue());
    }

    private long write(String text) {
        inbox.keep(
                new InboundMessage(null, Channel.SMS, "+4917212345699", null, text, "ar", InboundMessage.Kind.MESSAGE));
        return database.sql("SELECT max(id) FROM inbound").query(Long.class).single();
    }

    private void signIn() {
        Browser.open("http://127.0.0.1:" + port + "/login", 1440);
        $("#username").setValue("admin");
        $("#password").setValue("admin");
        $("main button").click();
        $(".bar .name").shouldBe(visible);
    }

    private void inspect(String view, String path, String ui) throws IOException {
        look(view, path, ui, "light", 390);
        look(view, path, ui, "light", 1440);
        look(view, path, ui, "dark", 390);
    }

    private void look(String view, String path, String ui, String scheme, int width) throws IOException {
        Browser.prefer(scheme);
        WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1000));
        Selenide.open("http://127.0.0.1:" + port + path);
        Browser.inspect("records-" + view + "-" + ui + "-" + scheme + "-" + width);
    }
}
