package org.rundruf.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** One browser without a window that prints page after page. */
final class ChromiumEngine implements PageEngine {
    static final String BROWSER = "/usr/bin/chromium";
    static final File DRIVER = new File("/usr/bin/chromedriver");
    private final FlyerFiles files;
    private final ChromeDriver driver;

    ChromiumEngine(FlyerFiles files) {
        this.files = files;
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .withEnvironment(files.environment())
                .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage");
        this.driver = new ChromeDriver(service, options);
    }

    @Override
    public String name() {
        return "Chromium " + driver.getCapabilities().getBrowserVersion() + ", one browser";
    }

    @Override
    public void print(String language) throws IOException {
        Path page = files.page(language, "html");
        driver.get(page.toUri().toString());
        Object pdf = driver.executeCdpCommand(
                        "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true))
                .get("data");
        Files.write(Path.of(page + ".chromium.pdf"), Base64.getDecoder().decode(String.valueOf(pdf)));
    }

    /** The driver's and those of its browser. */
    @Override
    public Duration processorTime() {
        return PageEngine.processorTime(ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").contains("chrom")));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
