package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.print.PressCheck;
import org.rundruf.print.PrintSheet;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sheet of a quarter, for residents and for the print shop. */
@WebTest
class QuarterSheetPageTest {
    private static final String HAFEN = "dortmund/innenstadt-nord/hafen";

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
        "dortmund/innenstadt-nord/hafen, de, Sturm: Bleiben Sie im Haus, Kein Wasser am Dienstag",
        "dortmund/innenstadt-nord, de, Sturm: Bleiben Sie im Haus, Einkaufshilfe gesucht",
        "dortmund/innenstadt-nord/hafen, tr, Sturm: Bleiben Sie im Haus, Salı günü su yok",
        "dortmund/innenstadt-nord/borsigplatz, de, Im Moment gibt es hier nichts Neues, Sobald es etwas Neues gibt",
    })
    void saysWhatHoldsThereTheMostUrgentFirst(String quarter, String language, String first, String then)
            throws Exception {
        String link = "/q/" + quarter + "/sheet.pdf?lang=" + language;
        assertThat(new HubClient(port)
                        .get("/q/" + quarter + "?lang=" + language)
                        .body())
                .contains("href=\"" + link + "\"");

        HttpResponse<byte[]> answer = get(link, null, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("public"));
        assertThat(text(answer.body())).containsSubsequence(first, then);
    }

    @Test
    void isNotSentAgainToWhoHasIt() throws Exception {
        String link = "/q/" + HAFEN + "/sheet.pdf?lang=ar";
        String tag = get(link, null, null).headers().firstValue("ETag").orElseThrow();

        assertThat(get(link, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "/q/nowhere/sheet.pdf, , 404",
        "/api/quarters/nowhere/sheet?lang=de, author, 404",
        "/api/quarters/dortmund/sheet?lang=de, , 401",
        "/api/quarters/dortmund/sheet?lang=xx, author, 422",
        "/api/quarters/dortmund/sheet?lang=de&edition=glossy, author, 422",
        "/api/quarters/dortmund/sheet?lang=de&edition=web, printshop, 200",
    })
    void answersWhatIsWrong(String path, String user, int status) throws Exception {
        String basic = user == null ? null : "Basic " + encoded(user + ":" + user);

        assertThat(get(path, user == null ? null : "Authorization", basic).statusCode())
                .isEqualTo(status);
    }

    @Test
    void thePrintShopGetsAPressFileWithoutWhatItLeavesOut() throws Exception {
        String path = "/api/quarters/" + HAFEN + "/sheet?lang=de&without=storm";

        byte[] pdf = get(path, "Authorization", "Basic " + encoded("printshop:printshop"))
                .body();

        assertThat(PressCheck.of(pdf, PrintSheet.QUARTER_A4).failures()).isEmpty();
        assertThat(text(pdf)).doesNotContain("Sturm").contains("Weitere Meldungen unter der Adresse unten: 1");
    }

    private HttpResponse<byte[]> get(String path, String header, String value) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (header != null) {
            request.header(header, value);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String encoded(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
