package org.rundruf.web.pages;

import com.codeborne.selenide.WebDriverProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Starts Chromium with the letters of the printed sheets and no others, so that pages look the same on every machine. */
public final class CityFonts implements WebDriverProvider {

    @Override
    public WebDriver createDriver(Capabilities capabilities) {
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new java.io.File("/usr/bin/chromedriver"))
                .usingAnyFreePort()
                .withEnvironment(Map.of("FONTCONFIG_FILE", configuration().toString()))
                .build();
        return new ChromeDriver(service, new ChromeOptions().merge(capabilities));
    }

    private static Path configuration() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pages")).toAbsolutePath();
            String fonts = Path.of("templates", "fonts").toAbsolutePath().toString();
            return Files.writeString(folder.resolve("fonts.conf"), """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                    <fontconfig>
                      <dir>%s</dir>
                      <cachedir>%s</cachedir>
                      <match target="pattern">
                        <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
                        <edit name="rgba" mode="assign"><const>none</const></edit>
                      </match>
                    </fontconfig>
                    """.formatted(fonts, folder.resolve("font-cache")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
