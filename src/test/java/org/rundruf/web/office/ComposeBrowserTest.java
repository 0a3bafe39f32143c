package org.rundruf.web.office;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.exactText;
import static com.codeborne.selenide.Condition.exactValue;
import static com.codeborne.selenide.Condition.selected;
import static com.codeborne.selenide.Condition.text;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Configuration;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.logging.LogType;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.rundruf.web.pages.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The form in Debian's Chromium: it shows what others will get, keeps itself, and has a map. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeBrowserTest {
    private static final String SQUARE = "[[[X,51],[Y,51],[Y,52],[X,52],[X,51]]]";

    @LocalServerPort
    int port;

    @BeforeAll
    void city() {
        HubClient hub = new HubClient(port);
        String csv = "id,parent,name,households,geocodes\nmap,,Map,0,\nmap/west,map,West,70,\nmap/east,map,East,30,\n";
        hub.send("admin", "PUT", "/api/quarters", "text/csv", csv);
        String outlines = "{\"type\":\"FeatureCollection\",\"features\":[" + feature("map/west", 7, 8) + ","
                + feature("map/east", 8, 9) + "]}";
        assertThat(hub.send("admin", "PUT", "/api/quarters", "application/geo+json", outlines)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String feature(String id, int from, int to) {
        return "{\"type\":\"Feature\",\"properties\":{\"id\":\"" + id + "\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":" + SQUARE.replace("X", "" + from).replace("Y", "" + to) + "}}";
    }

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theFormShowsWhatOthersGetKeepsItselfAndHasAMap(String ui) throws IOException {
        Configuration.timeout = 60_000;
        Browser.open("http://127.0.0.1:" + port + "/login?ui=" + ui, 1440);
        $("#username").setValue("author");
        $("#password").setValue("author");
        $("main button").click();
        $(".bar .name").shouldHave(exactText("author"));
        Selenide.open("http://127.0.0.1:" + port + "/office/compose/new?kit=street-closure");

        $("#facts-place").setValue("Hafenpromenade");
        $(".sms .bubble").shouldHave(text("Hafenpromenade"));
        $(".look button[lang=ar]").click();
        $(".sms .bubble").shouldHave(attribute("dir", "rtl"), text("Hafenpromenade"));

        map("west").click();
        box("west").shouldBe(selected);
        map("east").sendKeys(Keys.SPACE);
        box("east").shouldBe(selected).click();
        map("east").shouldHave(attribute("aria-checked", "false"));
        $("#reach .reach").shouldHave(text("70"));

        $("#facts-detour").setValue("Kanalstraße");
        $("#kept p").shouldBe(visible);
        Selenide.Wait().until(browser -> browser.getCurrentUrl().contains("form="));
        Selenide.Wait()
                .until(browser -> Session.of(port, "author")
                        .page(browser.getCurrentUrl().replaceFirst("^http://[^/]*", ""))
                        .select("#facts-detour")
                        .val()
                        .equals("Kanalstraße"));
        Selenide.refresh();
        $("#facts-detour").shouldHave(exactValue("Kanalstraße"));
        $(".restored").shouldBe(visible);
        map("west").shouldHave(attribute("aria-checked", "true"));

        $("#facts-phone").setValue("anrufen");
        $("#compose button[type=submit]").click();
        $("#facts-phone-problem").shouldBe(visible);
        inspect("compose-faults-" + ui);
        assertThat(WebDriverRunner.getWebDriver()
                        .manage()
                        .logs()
                        .get(LogType.BROWSER)
                        .getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .allSatisfy(entry -> assertThat(entry.getMessage()).contains("status of 422"));
        $(".bar .who button").click();
        $("#username").shouldBe(visible);
    }

    private static com.codeborne.selenide.SelenideElement map(String quarter) {
        return $(".map [data-quarter='map/" + quarter + "']");
    }

    private static com.codeborne.selenide.SelenideElement box(String quarter) {
        return $("input[value='map/" + quarter + "']");
    }

    private static void inspect(String view) throws IOException {
        for (int width : new int[] {390, 1440}) {
            WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1000));
            Browser.inspect("office-" + view + "-" + width);
        }
    }
}
