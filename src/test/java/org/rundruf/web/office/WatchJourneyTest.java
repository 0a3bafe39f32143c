package org.rundruf.web.office;

import static com.codeborne.selenide.Condition.cssClass;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.pages.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What is sent to the built-in phones is watched in Debian's Chromium until all of it is done. */
@WebTest
@TestPropertySource(
        properties = {
            "rundruf.languages=de,ar",
            "rundruf.twilio.base-url=",
            "rundruf.twilio.account-sid=",
            "rundruf.inbox=target/watch-hub/inbox",
            "rundruf.print.tray=target/watch-hub/print",
            "rundruf.sms.per-second=4",
            "rundruf.sms.price=0.08"
        })
class WatchJourneyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PEOPLE = 24;

    @LocalServerPort
    int port;

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    /** Of 24 phones one is out of reach and one has a number that does not exist, as the sandbox has it. */
    @Test
    void progressIsTrueUntilAllIsDone() throws IOException {
        Neighbourhood quarter = new Neighbourhood(new HubClient(port), "hafen");
        for (int i = 1; i <= PEOPLE; i++) {
            quarter.subscribe("sms", "+49172123%04d".formatted(i <= 2 ? i : 1000 + i));
        }
        quarter.announce("watched");
        new HubClient(port).call("author", "POST", "/api/announcements/watched/pause");
        signIn("de");
        Selenide.open(address("/office/announcements/watched"));
        $(".progress").shouldHave(cssClass("is-paused"), PATIENCE);
        inspect("watch-paused-de");
        $(".steps form[action$='/resume'] button").click();

        $("#badges .sent").should(exist, PATIENCE);
        $(".watch .whole").shouldHave(text("100 %"), text(PEOPLE + " von " + PEOPLE));
        $(".follow-ups form[action$='/again'] button").shouldBe(visible);
        $(".lines .missed").shouldHave(text("2"), PATIENCE);
        inspect("watch-done-de");
        var sms = quarter.report("watched").path("channels").path("sms");
        assertThat(sms.path("delivered").asInt()).isEqualTo(PEOPLE - 2);
        assertThat(sms.path("failed").asInt()).isEqualTo(2);

        reportIn("de", "22", PEOPLE + "");
        reportIn("en", "22", PEOPLE + "");
        Selenide.open(address("/office/calendar?ui=de"));
        $(".month .today li.then, .month .today li.now").should(exist);
        inspect("calendar-de");
        assertThat(Browser.errors()).isEmpty();
    }

    private void reportIn(String ui, String... numbers) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            Browser.prefer(scheme);
            Selenide.open(address("/office/announcements/watched/report?ui=" + ui));
            $("html").shouldHave(com.codeborne.selenide.Condition.attribute("lang", ui));
            for (String number : numbers) {
                $(".figures").shouldHave(text(number));
            }
            inspect("report-" + ui + "-" + scheme);
        }
        Browser.prefer("light");
    }

    private void signIn(String ui) {
        Browser.open(address("/login?ui=" + ui), 1440);
        $("#username").setValue("author");
        $("#password").setValue("author");
        $("main button").click();
        $(".bar .name").shouldBe(visible);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void inspect(String view) throws IOException {
        for (int width : new int[] {390, 1440}) {
            WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1000));
            Browser.inspect("office-" + view + "-" + width);
        }
    }
}
