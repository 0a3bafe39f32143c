package org.rundruf.sandbox.page;

import static com.codeborne.selenide.Condition.exactValue;
import static com.codeborne.selenide.Condition.focused;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static com.codeborne.selenide.Selenide.$$;
import static com.codeborne.selenide.Selenide.open;
import static com.codeborne.selenide.Selenide.switchTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.CollectionCondition;
import com.codeborne.selenide.Configuration;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.chrome.ChromeOptions;
import org.rundruf.sandbox.Kind;
import org.rundruf.sandbox.Mails;
import org.rundruf.sandbox.MessageStore;
import org.rundruf.sandbox.SandboxHub;
import org.rundruf.sandbox.Sids;
import org.rundruf.sandbox.TextMessage;
import org.rundruf.web.pages.Browser;

/** The page in Debian's Chromium. */
class SandboxPageTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T12:00:00+01:00");
    private static final String CITY = "+493023125000";
    private static SandboxHub hub;

    @TempDir
    static Path tray;

    @BeforeAll
    static void start() throws IOException {
        order(tray.resolve("hafen-water-1-flyer"));
        hub = SandboxHub.start("--rundruf.print.tray=" + tray);
        PageSamples.fill(hub.bean(MessageStore.class));
        Configuration.baseUrl = "http://localhost:" + hub.port();
        Configuration.headless = true;
        Configuration.reportsFolder = "target/selenide";
        Configuration.browserCapabilities =
                new ChromeOptions().setBinary("/usr/bin/chromium").addArguments("--no-sandbox", "--lang=en");
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
    }

    @AfterAll
    static void stop() {
        Selenide.closeWebDriver();
        hub.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 1440", "de, 1440", "en, 390", "de, 390"})
    void everybodyCanUseIt(String language, int width) throws IOException {
        show("/sandbox?ui=" + language, width);
        $("html").shouldHave(com.codeborne.selenide.Condition.attribute("lang", language));

        assertThat(problems()).isEmpty();
        assertThat(widerThanScreen()).isFalse();
        picture("sandbox-" + language + "-" + width);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void opensAnEmailInAHarmlessFrame(int width) throws IOException {
        show("/sandbox?ui=en", width);
        $$(".mails a").findBy(text("لا ماء")).click();

        $("h1").shouldHave(text("لا ماء يوم الثلاثاء"));
        assertThat(problems()).isEmpty();
        picture("sandbox-mail-" + width);
        switchTo().frame(0);
        $("h1").shouldHave(text("لا ماء يوم الثلاثاء"));
        assertThat(Selenide.title()).isNotEqualTo("changed by the mail");
    }

    @Test
    void showsRightToLeftAndBoldAsPhonesDo() {
        show("/sandbox?ui=en", 1440);

        var bubble = $("#whatsapp-4915228817386 .bubble");
        assertThat(bubble.$("strong").innerText()).isEqualTo("لا ماء يوم الثلاثاء");
        assertThat(Selenide.<String>executeJavaScript("return getComputedStyle(arguments[0]).direction", bubble))
                .isEqualTo("rtl");
        $("#sms-4915228817386 .message").shouldHave(text("segments, UCS-2"));
    }

    @Test
    void bringsNewMessagesWithoutTakingTheWordsOutOfOnesFingers() {
        show("/sandbox?ui=en", 1440);
        var reply = $("#sms-491739920001-text");
        reply.setValue("STO");

        hub.bean(MessageStore.class).add(sms("+491739920001", "Noch eine Nachricht"));
        hub.bean(MessageStore.class).add(sms("+491739920099", "Ein neues Telefon"));

        $$("#phone-list > li").first().shouldHave(text("Ein neues Telefon"));
        $("#sms-491739920001").shouldHave(text("Noch eine Nachricht"));
        $("#sms-491739920001-text").shouldHave(exactValue("STO")).shouldBe(focused);
    }

    @Test
    void findsPhonesAndMailsByPartOfTheirAddress() {
        show("/sandbox?ui=en", 1440);

        $("#q").setValue("28817386").pressEnter();
        $$("#phone-list > li").shouldHave(CollectionCondition.size(2));

        $("#q").setValue("reader-tr@").pressEnter();
        $$("#mail-list > li").shouldHave(CollectionCondition.size(1));
    }

    @Test
    void showsWhatLiesInThePrintTray() {
        show("/sandbox?ui=de", 1440);
        $("#tray summary").click();

        $("#tray table").shouldBe(visible).shouldHave(text("Hafen"));
        $("#tray img").shouldHave(com.codeborne.selenide.Condition.image);
        $("#tray .files").shouldHave(text("ar-flyer-a5.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sandbox/tray/../secret.txt",
                "/sandbox/tray/%2e%2e/secret.txt",
                "/sandbox/tray/hafen-water-1-flyer/..%2f..%2fsecret.txt",
                "/sandbox/tray/hafen-water-1-flyer/pages/%2e%2e%2frun-list.csv",
                "/sandbox/tray/hafen-water-1-flyer/link.txt",
                "/sandbox/mail/999999",
                "/sandbox/mailbox/999999",
            })
    void givesOutNothingElse(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void saysInOneLineThatNothingHasChanged() throws Exception {
        String tag = get("/sandbox?q=nobody").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/sandbox?q=nobody", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void letsAMailDoNothing() throws Exception {
        long id = hub.bean(Mails.class).list("", 1, 0).get(0).id();

        assertThat(get("/sandbox/mail/" + id).headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox ");
        assertThat(get("/sandbox").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'");
    }

    @Test
    void isForThisMachineOnly() throws Exception {
        assertThat(get("/sandbox", "X-Forwarded-For", "192.0.2.1").statusCode()).isEqualTo(403);
    }

    private static void show(String path, int width) {
        open(path);
        WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1400));
        open(path);
    }

    private static Iterable<String> problems() {
        return Browser.violations().stream().map(Rule::toString).toList();
    }

    private static boolean widerThanScreen() {
        return Selenide.executeJavaScript("return document.documentElement.scrollWidth > window.innerWidth");
    }

    private static void picture(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(
                folder.resolve(name + ".png"),
                ((TakesScreenshot) WebDriverRunner.getWebDriver()).getScreenshotAs(OutputType.BYTES));
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + hub.port() + path));
        if (headers.length > 0) request.headers(headers);
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static TextMessage sms(String number, String text) {
        return new TextMessage(0, Kind.SMS, Sids.random("SM"), CITY, number, text, "delivered", null, null, NOON);
    }

    private static void order(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("run-list.csv"), "quarter,language,copies\nHafen,ar,120\nHafen,de,480\n");
        Files.writeString(folder.resolve("ar-flyer-a5.pdf"), "%PDF-1.7");
        Files.write(folder.resolve("pages/ar-flyer-a5-1.png"), PageSamples.picture());
        Files.writeString(folder.resolveSibling("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolveSibling("secret.txt"));
    }
}
