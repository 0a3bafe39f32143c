package org.rundruf.web.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.rundruf.testing.ApprovedPictures;
import org.rundruf.web.pages.Browser;

/** Takes pictures of whole pages, and holds each page to WCAG and to its width meanwhile. */
final class Photographer {
    private static final int LOWEST = 700;
    private static final int HIGHEST = 1800;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * What is another at every start: hashes, and the numbers of free ports. Nobody can tell when a frame without scripts
     * is drawn; what is in it is looked at as a page of its own.
     */
    private static final String STILL = """
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const text = walk.currentNode.nodeValue;
              const still = text.replace(/[0-9a-f]{12,64}/g, hash => '0'.repeat(hash.length)).replace(/127\\.0\\.0\\.1:\\d+/g, '127.0.0.1:8080');
              if (still !== text) walk.currentNode.nodeValue = still;
            }
            document.documentElement.style.caretColor = 'transparent';
            document.querySelectorAll('iframe').forEach(frame => frame.style.visibility = 'hidden');
            return Math.ceil(document.documentElement.scrollHeight);""";

    /** Pictures further down come when somebody scrolls there. */
    private static final String LOADED = """
            return document.fonts.status === 'loaded' && [...document.images]
                .filter(image => image.getBoundingClientRect().top < innerHeight).every(image => image.complete)""";

    /** Only when asked for ({@code -Dlooks}): previews come when they are ready, so that not every difference is a fault. */
    private static final boolean COMPARED =
            System.getProperty("looks") != null || System.getProperty("approve") != null;

    private final ApprovedPictures approved = ApprovedPictures.ofScreens("office");
    private final List<String> faults = new ArrayList<>();

    void see(String page, String address, Look look) throws IOException {
        prefer(look.scheme);
        size(look.width, LOWEST);
        Selenide.open(address);
        take(page, look);
    }

    /** The page that is open, as it is now. */
    void take(String page, Look look) throws IOException {
        long height = Selenide.<Number>executeJavaScript(STILL).longValue();
        size(look.width, (int) Math.min(Math.max(height, LOWEST), HIGHEST));
        new WebDriverWait(WebDriverRunner.getWebDriver(), PATIENCE)
                .until(driver -> Boolean.TRUE.equals(Selenide.executeJavaScript(LOADED)));
        String name = page + "-" + look;
        if (COMPARED) {
            approved.fault(name, picture()).ifPresent(faults::add);
        }
        Browser.violations().forEach(violation -> faults.add(name + ": " + violation));
        long over = Selenide.<Number>executeJavaScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .longValue();
        if (over > 0) {
            faults.add(name + " is " + over + " pixels too wide");
        }
    }

    void assertFlawless() {
        assertThat(faults).isEmpty();
    }

    private static BufferedImage picture() throws IOException {
        byte[] png = ((TakesScreenshot) WebDriverRunner.getWebDriver()).getScreenshotAs(OutputType.BYTES);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** The window has a frame besides. */
    private static void size(int width, int height) {
        Number frame = Selenide.executeJavaScript("return outerHeight - innerHeight");
        WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, height + frame.intValue()));
    }

    private static void prefer(String scheme) {
        List<Map<String, String>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        ((HasCdp) WebDriverRunner.getWebDriver())
                .executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }
}
