package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class ResidentsPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    QuarterImport quarters;

    @Autowired
    Announcements announcements;

    @BeforeEach
    void city() {
        new City(quarters, announcements).fill();
    }

    @AfterAll
    static void close() {
        Selenide.closeWebDriver();
    }

    @ParameterizedTest
    @CsvSource({
        "home, /",
        "ticker, /q/dortmund/innenstadt-nord/hafen",
        "announcement, /a/water",
        "missing, /a/none",
    })
    void everybodyCanUseThem(String name, String path) throws IOException {
        for (String language : new String[] {"de", "ar"}) {
            for (int width : new int[] {1440, 390, 320}) {
                Browser.open("http://127.0.0.1:" + port + path + "?lang=" + language, width);
                String view = name + "-" + language + "-" + width;
                photograph(view);
                assertThat(new AxeBuilder()
                                .analyze(WebDriverRunner.getWebDriver())
                                .getViolations())
                        .as(view)
                        .isEmpty();
                assertThat(overflow()).as(view).isZero();
            }
        }
    }

    private static void photograph(String view) throws IOException {
        byte[] picture = ((TakesScreenshot) WebDriverRunner.getWebDriver()).getScreenshotAs(OutputType.BYTES);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(view + ".png"), picture);
    }

    private static long overflow() {
        return Selenide.executeJavaScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
