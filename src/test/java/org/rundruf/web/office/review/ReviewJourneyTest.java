package org.rundruf.web.office.review;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.cssClass;
import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.exactValue;
import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.codeborne.selenide.Configuration;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.SelenideElement;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.pages.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** From one's own words to a telephone that reads Arabic, as people in an office do it, in Debian's Chromium. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(
        properties = {
            "rundruf.languages=de,ar,tr",
            "rundruf.twilio.base-url=",
            "rundruf.twilio.account-sid=",
            "rundruf.inbox=target/review-hub/inbox",
            "rundruf.print.tray=target/review-hub/print",
            "rundruf.sms.per-second=4",
            "rundruf.sms.price=0.08"
        })
class ReviewJourneyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long USUAL = Configuration.timeout;
    private static final String FAULTY = "هناك 13 منصة في Schützenstraße.";
    private static final String RIGHT = "هناك 12 منصة في Schützenstraße.";

    @LocalServerPort
    int port;

    @BeforeAll
    void city() {
        Configuration.timeout = PATIENCE.toMillis();
        HubClient hub = new HubClient(port);
        new Neighbourhood(hub, "review-port");
        String csv = "sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n"
                + "+491721238801,,,ar,review-port,,form,2026-01-02T10:00:00+01:00\n";
        assertThat(HubClient.json(hub.send("admin", "POST", "/api/subscribers", "text/csv", csv))
                        .path("rejected"))
                .isEmpty();
    }

    @AfterAll
    static void close() {
        Configuration.timeout = USUAL;
        Selenide.closeWebDriver();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | عيد في الميناء    | Fest am Hafen    | Am Freitag um 18:00 Uhr. | Es gibt 12 Bühnen in der Schützenstraße. Der Eintritt ist frei.
            en | احتفال في الميناء | Fair at the port | On Friday at 18:00.      | There are 12 stages in Schützenstraße. Admission is free.
            """)
    void oneTranslatesAnotherApprovesAndATelephoneShowsIt(
            String ui, String arabic, String title, String summary, String body) throws IOException {
        signIn("author", ui);
        compose(title, summary, body);
        String desk = WebDriverRunner.url();
        $(".to-review a").click();

        $(".languages a[lang=ar]").click();
        $(".languages a[lang=ar]").shouldHave(attribute("aria-current", "page"));
        write(arabic, "يوم الجمعة الساعة 18:00.", FAULTY, "الدخول مجاني.");
        save();
        SelenideElement fault = $(".notes .error");
        fault.shouldHave(text("13"), text("12"));
        $("textarea[name='body.0-1']").shouldHave(attribute("aria-invalid", "true"), attribute("dir", "rtl"));
        inLightAndDark("review-fault-" + ui);
        fault.find("button.repair").click();
        $("textarea[name='body.0-1']").shouldHave(exactValue(RIGHT));
        inspect("review-repaired-" + ui);
        save();
        $(".notes .error").shouldNot(exist);
        $(".languages a[lang=tr]").click();
        write("Limanda şenlik", "Cuma günü saat 18:00.", "Schützenstraße’de 12 sahne var.", "Giriş ücretsiz.");
        save();
        Selenide.open(desk);
        step("submit").click();
        signOut();

        signIn("approver", ui);
        Selenide.open(desk);
        $(".to-review a").click();
        $(".languages a[lang=ar]").shouldHave(attribute("aria-current", "page"));
        $(".own .text[lang=ar]").shouldHave(attribute("dir", "rtl"));
        inLightAndDark("review-read-" + ui);
        $(".verdict-form button").click();
        $(".languages a[lang=tr]").shouldHave(attribute("aria-current", "page"));
        $(".languages a[lang=ar]").shouldHave(cssClass("approved"));
        $(".verdict-form button").click();
        $(".languages a[lang=tr]").shouldHave(cssClass("approved"));
        $(".over a").click();
        $(".steps a[href$='/send']").click();
        step("approve").click();
        step("send").click();
        $("#badges").shouldBe(visible);
        inspect("review-sent-" + ui);
        $("#badges").$(".sending, .sent").should(exist);
        signOut();

        HubClient hub = new HubClient(port);
        String id = desk.replaceFirst(".*/announcements/([^?]*).*", "$1");
        await().atMost(PATIENCE)
                .until(() -> hub.call("author", "GET", "/api/announcements/" + id + "/report")
                        .body()
                        .contains("\"delivered\":1"));
        Browser.open(address("/sandbox?q=%2B491721238801"), 1440);
        $(".phone").shouldHave(text(arabic), PATIENCE);
        assertThat(Browser.errors()).isEmpty();
    }

    private void compose(String title, String summary, String body) {
        Selenide.open(address("/office/compose/new"));
        $("#title").setValue(title);
        $("#summary").setValue(summary);
        $("#body").setValue(body);
        $("#topic").selectOptionByValue("event");
        $("input[name=quarters][value=review-port]").setSelected(true);
        $$("input[name=channels]").forEach(box -> box.setSelected("sms".equals(box.getValue())));
        $("#compose button[type=submit]").click();
        $("#badges .draft").shouldBe(visible);
    }

    private static void write(String... texts) {
        var fields = $$("#translation textarea");
        for (int i = 0; i < texts.length; i++) {
            fields.get(i).setValue(texts[i]);
        }
    }

    private static void save() {
        $("#translation .steps button").click();
        $(".notices .done").shouldBe(visible);
    }

    private void signIn(String user, String ui) {
        Browser.open(address("/login?ui=" + ui), 1440);
        $("#username").setValue(user);
        $("#password").setValue(user);
        $("main button").click();
        $(".bar .name").shouldHave(exactText(user));
    }

    private static void signOut() {
        $(".bar .who button").click();
        $("#username").shouldBe(visible);
    }

    private static SelenideElement step(String name) {
        return $(".steps form[action$='/" + name + "'] button");
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void inLightAndDark(String view) throws IOException {
        for (String scheme : List.of("dark", "light")) {
            ((ChromiumDriver) WebDriverRunner.getWebDriver())
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            inspect(view + "-" + scheme);
        }
    }

    /** At the width of a telephone and of a desk, all of it. */
    private static void inspect(String view) throws IOException {
        for (int width : new int[] {390, 1440}) {
            WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1400));
            Browser.inspect("office-" + view + "-" + width);
        }
    }
}
