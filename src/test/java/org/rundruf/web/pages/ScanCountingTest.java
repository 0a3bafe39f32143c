package org.rundruf.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebTest
class ScanCountingTest {
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 15) Mobile Safari/537.36";

    @LocalServerPort
    int port;

    @Autowired
    QuarterImport quarters;

    @Autowired
    Announcements announcements;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        new City(quarters, announcements).fill();
    }

    private JsonNode scans(String id) {
        return HubClient.json(hub.call("author", "GET", "/api/announcements/" + id + "/report"))
                .path("scans");
    }

    private void open(String method, String path, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(Map.of("User-Agent", PHONE));
        headers.putAll(more);
        var answer = hub.call(null, method, path, headers, null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void countsBySheetQuarterAndLanguage() {
        open("GET", "/a/water?lang=ar&via=flyer", Map.of());
        open("GET", "/a/water?lang=ar&via=flyer", Map.of());
        open("GET", "/a/water?lang=de&via=poster", Map.of());

        assertThat(scans("water").toString())
                .isEqualTo(
                        "[{\"sheet\":\"flyer\",\"quarter\":\"dortmund/innenstadt-nord/hafen\",\"language\":\"ar\",\"scans\":2},"
                                + "{\"sheet\":\"poster\",\"quarter\":\"dortmund/innenstadt-nord/hafen\",\"language\":\"de\",\"scans\":1}]");
        assertThat(hub.get("/actuator/prometheus").body())
                .contains(
                        "rundruf_scans_total{language=\"ar\",quarter=\"dortmund/innenstadt-nord/hafen\",sheet=\"flyer\"} 2.0");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, '', User-Agent, x",
        "GET, &via=sms, User-Agent, x",
        "HEAD, &via=flyer, Accept, text/html",
        "GET, &via=flyer, Sec-Purpose, prefetch",
        "GET, &via=flyer, User-Agent, Googlebot/2.1",
        "GET, &via=flyer, User-Agent, WhatsApp/2.23",
    })
    void leavesOutWhatNobodyScanned(String method, String more, String header, String value) {
        open(method, "/a/storm?lang=ar" + more, Map.of(header, value));
        assertThat(scans("storm")).isEmpty();
    }
}
