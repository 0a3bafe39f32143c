package org.rundruf.web.office;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.pages.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From a kit to what is sent, as people in an office do it, in Debian's Chromium. */
@WebTest
@TestPropertySource(
        properties = {
            "rundruf.languages=de,ar",
            "rundruf.inbox=target/office-hub/inbox",
            "rundruf.print.tray=target/office-hub/print"
        })
class OfficeJourneyTest {
    @LocalServerPort
    int port;

    @BeforeEach
    void city() {
        new Neighbourhood(new HubClient(port), "hafen").subscribe("sms", "+4917212345671");
    }

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void oneWritesAnotherApproves(String ui) throws IOException {
        signIn("author", ui);
        inspect("list-" + ui);
        $(".above .button").click();
        inspect("choose-" + ui);
        $(".kits .water a").click();
        type("facts-starts", "2027-03-02T09:00");
        $("#compose button[type=submit]").click();
        $(".refused").shouldBe(visible);
        $("#facts-ends").shouldHave(attribute("aria-invalid", "true"));
        $("#facts-starts").shouldHave(attribute("value", "2027-03-02T09:00"));
        inspect("compose-problems-" + ui);
        type("facts-ends", "2027-03-02T15:00");
        type("facts-place", "Schützenstraße 1–99 (" + ui + ")");
        $("input[name=quarters]").click();
        $("#compose button[type=submit]").click();

        $(".badge").shouldHave(com.codeborne.selenide.Condition.cssClass("draft"));
        $(".languages a[lang=ar]").click();
        $(".sms .bubble").shouldHave(attribute("dir", "rtl"), text("Schützenstraße"));
        inspect("desk-ar-" + ui);
        String desk = WebDriverRunner.url();
        step("submit").click();
        $(".badge").shouldHave(com.codeborne.selenide.Condition.cssClass("submitted"));
        step("approve").shouldNot(exist);

        signOut();
        signIn("approver", ui);
        Selenide.open(desk);
        step("submit").shouldNot(exist);
        $(".steps a[href$='/send']").click();
        step("approve").click();
        $(".badge").shouldHave(com.codeborne.selenide.Condition.cssClass("approved"));
        step("send").click();
        $(".done").shouldBe(visible);
        assertThat($(".badge").getAttribute("class")).containsAnyOf("sending", "sent");
        signOut();
        thePrintShopPrintsIt(desk.replaceFirst(".*/announcements/([^?]*).*", "$1-v1-flyer"), ui);
        assertThat(Browser.errors()).allMatch(error -> error.contains("status of 422"));
    }

    private void thePrintShopPrintsIt(String order, String ui) throws IOException {
        Session shop = Session.of(port, "printshop");
        String files = "/printshop/orders/" + order + "/files.zip";
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> shop.get(files).statusCode() == 200);

        assertThat(shop.page("/printshop/orders/" + order + "?ui=" + ui)
                        .select(".pages figcaption")
                        .first()
                        .text())
                .isEqualTo(ui.equals("de") ? "Deutsch · Flugblatt A5" : "German · A5 flyer");
        signIn("printshop", ui);
        inspect("printshop-" + ui);
        $(".orders a[href$='" + order + "']").click();
        inspect("printorder-" + ui);
        $(".steps .button").shouldHave(attribute("href", "http://127.0.0.1:" + port + files));
        for (String move : List.of("accepted", "printed", "shipped")) {
            step(move).click();
            $(".badge").shouldHave(com.codeborne.selenide.Condition.cssClass(move));
        }
        $(".steps form").shouldNot(exist);
        signOut();
    }

    private void signIn(String user, String ui) throws IOException {
        Browser.open("http://127.0.0.1:" + port + "/login?ui=" + ui, 1440);
        $("html").shouldHave(attribute("lang", ui));
        inspect("login-" + ui);
        $("#username").setValue(user);
        $("#password").setValue(user);
        $("main button").click();
        $(".bar .name").shouldHave(exactText(user));
    }

    private static void signOut() {
        $(".bar .who button").click();
        $("#username").shouldBe(visible);
    }

    private static com.codeborne.selenide.SelenideElement step(String name) {
        return $(".steps form[action$='/" + name + "'] button");
    }

    /** A field for date and time takes its value as it is written in files. */
    private static void type(String id, String value) {
        Selenide.executeJavaScript("document.getElementById(arguments[0]).value = arguments[1]", id, value);
    }

    /** At the width of a desk and of a telephone. */
    private static void inspect(String view) throws IOException {
        for (int width : new int[] {390, 1440}) {
            WebDriverRunner.getWebDriver().manage().window().setSize(new org.openqa.selenium.Dimension(width, 1000));
            Browser.inspect("office-" + view + "-" + width);
        }
    }

    /** A form that is refused is answered with 422, which the browser notes as well. */
}
