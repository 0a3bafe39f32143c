package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Configuration;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** Debian's Chromium without a window. */
public final class Browser {
    private Browser() {}

    /** Opens a page as wide as that. */
    public static void open(String url, int width) {
        Configuration.browser = CityFonts.class.getName();
        Configuration.reportsFolder = "target/pages";
        // what it asks the browser for to take them is not on the class path, and would hide what went wrong
        Configuration.screenshots = false;
        Configuration.savePageSource = false;
        Configuration.browserCapabilities = options();
        Selenide.open(url);
        WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1000));
    }

    /** Holds the page that is open to WCAG and to its width, and leaves a picture of it in {@code target/pages}. */
    public static void inspect(String view) throws IOException {
        byte[] picture = ((TakesScreenshot) WebDriverRunner.getWebDriver()).getScreenshotAs(OutputType.BYTES);
        Path folder = Files.createDirectories(Path.of("target", "pages"));
        Files.write(folder.resolve(view + ".png"), picture);
        assertThat(violations()).as(view).isEmpty();
        assertThat(overflow()).as(view).isZero();
    }

    /**
     * What WCAG has against the page that is open. In frames without scripts nobody can look, and axe would wait for half a
     * minute: what they show is held to WCAG as a page of its own.
     */
    public static List<Rule> violations() {
        return new AxeBuilder()
                .exclude("iframe[sandbox]")
                .analyze(WebDriverRunner.getWebDriver())
                .getViolations();
    }

    /** Shows every page from now on as people see it who chose {@code light} or {@code dark}. */
    public static void prefer(String scheme) {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        ((HasCdp) WebDriverRunner.getWebDriver())
                .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    /** @return what went wrong in scripts, policies and calls since somebody asked last */
    public static List<String> errors() {
        return WebDriverRunner.getWebDriver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static long overflow() {
        return Selenide.executeJavaScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        return options;
    }
}
