package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.channel.shop.SftpShop;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrderState;
import org.rundruf.print.PrintOrders;
import org.rundruf.print.PrintTray;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An order on its way from the press to the print shop, whose server is down at first. */
@WebTest
class PrintShopTest {
    private static final String FAIR = "id: shop\nlanguage: de\nlanguages: [de]\ntitle: Hoffest\nsummary: Am Samstag.\n"
            + "quarters: [shop]\ntopic: event\nchannels: [flyer]\n";
    private static final String ALERT =
            "<alert xmlns='urn:oasis:names:tc:emergency:cap:1.2'><identifier>storm-1</identifier>"
                    + "<sender>wetter@example.org</sender><sent>2026-11-24T08:00:00+01:00</sent><status>Actual</status>"
                    + "<msgType>Alert</msgType><scope>Public</scope><info><language>de</language><category>Met</category>"
                    + "<event>Sturm</event><urgency>Immediate</urgency><severity>Minor</severity><certainty>Likely</certainty>"
                    + "<headline>Sturm \uD83C\uDF00</headline><description>Bleiben Sie im Haus.</description>"
                    + "<area><areaDesc>Stadt</areaDesc><geocode><valueName>WARNCELLID</valueName><value>803159001</value>"
                    + "</geocode></area></info></alert>";
    private static final Pattern ALERT_ID = Pattern.compile("sturm-[0-9a-f]+");
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static Path home;
    private static SftpShop sftp;

    @LocalServerPort
    int port;

    @Autowired
    PrintOrders orders;

    @Autowired
    PrintTray tray;

    @Autowired
    Announcements announcements;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void shop(DynamicPropertyRegistry settings) throws IOException {
        home = Files.createTempDirectory("shop");
        sftp = new SftpShop(home);
        sftp.goDown();
        MAIL.start();
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("rundruf.print.tray", () -> home.resolve("tray").toString());
        settings.add("rundruf.print.formats", () -> "flyer-a5");
        settings.add("rundruf.print.mail-to", () -> "press@shop.example");
        settings.add("rundruf.print.sftp.url", sftp::url);
        settings.add("rundruf.print.sftp.password", sftp::password);
        settings.add("rundruf.print.sftp.host-key", sftp::hostKey);
    }

    @AfterAll
    static void stop() throws IOException {
        sftp.close();
        MAIL.stop();
    }

    @Test
    void orderWaitsWholeInTheTrayUntilTheServerIsBack() throws Exception {
        sent("application/yaml", FAIR);
        String id = planned("shop");

        await().atMost(LONG).until(() -> order(id).reason() != null);
        assertThat(order(id).state()).isEqualTo(PrintOrderState.NEW);
        assertThat(order(id).reason()).startsWith("not handed over to the print shop yet");
        assertThat(tray.folder(id).resolve("manifest.sha256")).exists();
        assertThat(MAIL.getReceivedMessages()).isEmpty();

        sftp.comeBack();
        jdbc.sql("UPDATE print_order SET next_try = ?")
                .param(OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                .update();

        await().atMost(LONG).until(() -> order(id).reason() == null);
        assertThat(home.resolve("orders/" + id + ".zip")).hasSameBinaryContentAs(tray.zip(id));
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getSubject())
                .isEqualTo("Stadt: Druckauftrag Nr. " + order(id).number());
        assertThat((String) mail.getContent())
                .contains("https://rundruf.example/api/print-orders/" + id + "/files.zip");
        assertThat(orders.toHandOver()).isEmpty();
    }

    @Test
    void alertWithACharacterThatNoFontHasIsHeldAndNamesIt() {
        String answer = sent("application/cap+xml", ALERT);

        String id = planned(ALERT_ID.matcher(answer)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse(answer));

        await().atMost(LONG).until(() -> order(id).state() == PrintOrderState.HELD);
        assertThat(order(id).reason()).contains("flyer-a5.pdf", "U+1F300 CYCLONE");
        assertThat(tray.folder(id)).doesNotExist();
        assertThat(tray.zip(id)).doesNotExist();
    }

    private String sent(String type, String content) {
        HubClient hub = new HubClient(port);
        String quarter = "id,parent,name,households,geocodes\nshop,,Stadt,10,803159001\n";
        hub.send("admin", "PUT", "/api/quarters", "text/csv", quarter);
        return hub.send("author", "POST", "/api/announcements", type, content).body();
    }

    private String planned(String announcementId) {
        Announcement announcement = announcements.find(announcementId).orElseThrow();
        orders.plan(announcement);
        return PrintOrder.idOf(announcement, Channel.FLYER);
    }

    private PrintOrder order(String id) {
        return orders.find(id).orElseThrow();
    }
}
