package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class FlyerPageTest {
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

    @ParameterizedTest
    @CsvSource({
        "de, de, Flaschen und Eimer",
        "tr, tr, Salı günü su yok",
        "pl, de, po polsku",
    })
    void isTheAnnouncementOnPaper(String asked, String language, String words) throws Exception {
        assertThat(new HubClient(port).get("/a/water?lang=" + asked).body())
                .contains("href=\"/a/water/flyer.pdf?lang=" + asked + "\"");
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/a/water/flyer.pdf?lang=" + asked))
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline")
                .contains("water-" + language + ".pdf");
        assertThat(text(answer.body())).contains(words);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .as("A5, no bleed")
                    .isBetween(419f, 421f);
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "none"})
    void isOnlyThereForWhatIsPublic(String id) {
        assertThat(new HubClient(port).get("/a/" + id + "/flyer.pdf").statusCode())
                .isEqualTo(404);
    }
}
