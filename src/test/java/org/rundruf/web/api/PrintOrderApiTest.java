package org.rundruf.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.announcement.SiteDirectory;
import org.rundruf.localization.review.TranslationsChanged;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrderState;
import org.rundruf.print.PrintOrders;
import org.rundruf.print.PrintTray;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What holds an order, what sets it free again, and what the print shop sees of it. */
@WebTest
@TestPropertySource(properties = {"rundruf.press.enabled=false", "rundruf.translate.delay=3600000"})
class PrintOrderApiTest {
    private static final String REASON = "ar-flyer-a5.pdf: U+1F6B2 BICYCLE (script COMMON) has no glyph";
    private static final String FAIR = "id: held\nlanguage: de\nlanguages: [de]\ntitle: %s\nsummary: Am Samstag.\n"
            + "quarters: [held]\ntopic: event\nchannels: [flyer]\n";

    @LocalServerPort
    int port;

    @Autowired
    PrintOrders orders;

    @Autowired
    Announcements announcements;

    @Autowired
    SiteDirectory sites;

    @Autowired
    PrintTray tray;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private HubClient hub;
    private Announcement announcement;
    private String id;

    @BeforeEach
    void plan() {
        hub = new HubClient(port);
        jdbc.sql("DELETE FROM print_order").update();
        String quarter = "id,parent,name,households,geocodes\nheld,,Stadt,10,\nheld/port,held,Hafen,10,\n";
        hub.send("admin", "PUT", "/api/quarters", "text/csv", quarter);
        announcement = written("Hoffest");
        orders.plan(announcement);
        id = PrintOrder.idOf(announcement, Channel.FLYER);
    }

    @Test
    void heldOrderSaysWhyUntilItIsRetried() {
        await().untilAsserted(() -> {
            orders.hold(id, REASON);
            assertThat(list()).contains("\"state\":\"held\"", REASON);
            assertThat(hub.call("author", "GET", "/api/announcements/held/report")
                            .body())
                    .contains("\"state\":\"held\"", REASON);
        });
        String retry = "/api/print-orders/" + id + "/retry";
        assertThat(hub.call("author", "POST", retry).statusCode()).isEqualTo(403);
        await().untilAsserted(() -> {
            orders.hold(id, REASON);
            assertThat(hub.call("printshop", "POST", retry).statusCode()).isEqualTo(200);
        });
        assertThat(orders.planned()).extracting(PrintOrder::id).containsExactly(id);
        assertThat(hub.call("printshop", "POST", "/api/print-orders/" + id + "/retry")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void heldOrderIsMadeAgainWhenATextChanges() {
        orders.hold(id, REASON);
        assertThat(orders.planned()).isEmpty();

        events.publishEvent(new TranslationsChanged(announcement.key()));

        assertThat(orders.planned()).extracting(PrintOrder::id).containsExactly(id);
    }

    @Test
    void newVersionTakesThePlaceOfAHeldOrderAndReplacesNothing() {
        orders.hold(id, REASON);

        Announcement corrected = written("Hoffest am Sonntag");
        orders.plan(corrected);

        PrintOrder next = orders.find(PrintOrder.idOf(corrected, Channel.FLYER)).orElseThrow();
        assertThat(next.replaces()).isNull();
        assertThat(orders.find(id).orElseThrow().state()).isEqualTo(PrintOrderState.CANCELLED);
    }

    @Test
    void orderThatCouldNotBeWrittenIsTriedAgainByItself() {
        orders.postpone(id, "cannot be written to the tray: no space left");
        assertThat(orders.planned()).isEmpty();
        assertThat(list()).contains("no space left");

        jdbc.sql("UPDATE print_order SET next_try = ?")
                .param(OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                .update();

        assertThat(orders.planned()).extracting(PrintOrder::id).containsExactly(id);
        orders.produced(id);
        assertThat(list()).contains("\"state\":\"new\"").doesNotContain("reason");
    }

    @Test
    void printShopFetchesTheOrderAsAZip() throws IOException {
        String path = "/api/print-orders/" + id + "/files.zip";
        Files.deleteIfExists(tray.zip(id));
        assertThat(hub.call("printshop", "GET", path).statusCode()).isEqualTo(409);
        Files.createDirectories(tray.zip(id).getParent());
        Files.writeString(tray.zip(id), "PK");

        HttpResponse<String> answer = hub.call("printshop", "GET", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("PK");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(id + ".zip"));
        assertThat(hub.call("author", "GET", path).statusCode()).isEqualTo(403);
        assertThat(hub.call("printshop", "GET", "/api/print-orders/none/files.zip")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void sitesAreTakenAndBadLinesNamed() {
        String csv = "site,quarter,name,latitude,longitude,posters\n"
                + "lp-1,held/port,Hafen 1,51.5,7.4,2\n"
                + "lp-2,nowhere,Hafen 2,51.5,7.4,2\n"
                + "lp-3,held/port,Hafen 3,151.5,7.4,2\n"
                + "lp-4,held/port,Hafen 4,51.5,7.4,two\n"
                + "lp-1,held/port,Hafen 1,51.5,7.4,2\n";

        String answer = hub.send("admin", "PUT", "/api/sites", "text/csv", csv).body();

        assertThat(answer)
                .contains("\"imported\":1,\"updated\":0")
                .contains("\"line\":3,\"field\":\"quarter\",\"problem\":\"there is no quarter 'nowhere'\"")
                .contains("\"line\":4,\"field\":\"latitude\"")
                .contains("\"line\":5,\"field\":\"posters\"")
                .contains("\"line\":6,\"field\":\"site\"");
        assertThat(sites.within(List.of("held")))
                .singleElement()
                .satisfies(site -> assertThat(site.name()).isEqualTo("Hafen 1"));
        assertThat(sites.within(List.of("other"))).isEmpty();
        assertThat(hub.send("author", "PUT", "/api/sites", "text/csv", csv).statusCode())
                .isEqualTo(403);
    }

    private Announcement written(String title) {
        hub.send("author", "POST", "/api/announcements", "application/yaml", FAIR.formatted(title));
        return announcements.find("held").orElseThrow();
    }

    private String list() {
        return hub.call("printshop", "GET", "/api/print-orders").body();
    }
}
