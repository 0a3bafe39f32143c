package org.rundruf.web.pages;

import com.codeborne.selenide.Configuration;
import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window. */
public final class Browser {
    private Browser() {}

    /** Opens a page as wide as that. */
    public static void open(String url, int width) {
        System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        Configuration.browser = "chrome";
        Configuration.reportsFolder = "target/pages";
        Configuration.browserCapabilities = options();
        Selenide.open(url);
        WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, 1000));
    }

    private static ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
        return options;
    }
}
