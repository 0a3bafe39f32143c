package org.rundruf.web.pages;

import static com.codeborne.selenide.Condition.exist;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.audience.SignUpQuestions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Subscribing as people do it: from the page behind the code to the button that confirms. */
@SignUpTest
class SubscribeLookTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    QuarterImport quarters;

    @Autowired
    Announcements announcements;

    @Autowired
    SignUpQuestions questions;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void city() {
        new City(quarters, announcements).fill();
        jdbc.sql("DELETE FROM sign_up").update();
    }

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    @ParameterizedTest
    @CsvSource({"de, 1440", "de, 390", "ar, 1440", "ar, 390", "ti, 320", "pl, 320"})
    void everybodyCanSubscribe(String language, int width) throws IOException {
        String base = "http://127.0.0.1:" + port;
        String view = "-" + language + "-" + width;
        Browser.open(base + "/a/water?via=flyer&lang=" + language, width);
        $("#subscribe").scrollTo();
        Browser.inspect("subscribe" + view);

        $("#address").setValue("12");
        $("form.sign-up .button").click();
        $("#problems").should(exist, PATIENCE);
        Browser.inspect("subscribe-problems" + view);
        assertThat(Selenide.<String>executeJavaScript("return document.activeElement.id"))
                .isEqualTo("problems");
        assertThat($("html").getAttribute("lang")).isEqualTo(language);

        $("#address").setValue("browser" + view + "@example.org");
        $("input[value=email]").click();
        $("#consent").click();
        $("form.sign-up .button").click();
        $("form.sign-up").shouldNot(exist, PATIENCE);
        Browser.inspect("subscribe-sent" + view);

        Selenide.open(base + "/confirm/" + questions.claim("email").get(0).token() + "?lang=" + language);
        Browser.inspect("confirm" + view);
        $("main .button").click();
        $("main .button").shouldNot(exist, PATIENCE);
        Browser.inspect("confirm-done" + view);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM contact_point WHERE address = ?")
                        .param("browser" + view + "@example.org")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
