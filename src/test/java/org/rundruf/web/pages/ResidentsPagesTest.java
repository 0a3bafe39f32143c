package org.rundruf.web.pages;

import com.codeborne.selenide.Selenide;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                Browser.inspect(name + "-" + language + "-" + width);
            }
        }
    }
}
