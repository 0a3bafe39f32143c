package org.rundruf.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Channel;
import org.rundruf.print.PrintOrder;
import org.rundruf.print.PrintOrders;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class SheetNumbersTest {
    private static final String FAIR = "id: numbered\nlanguage: de\ntitle: Hoffest\nsummary: Am Samstag.\n"
            + "quarters: [numbers]\ntopic: event\nchannels: [flyer]\n";

    @LocalServerPort
    int port;

    @Autowired
    SheetNumbers numbers;

    @Autowired
    PrintOrders orders;

    @Autowired
    Announcements announcements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void previewsCarryTheNumberOfTheOrder() {
        Announcement announcement = announcement();
        String before = numbers.of(announcement, Channel.FLYER);
        orders.plan(announcement);
        PrintOrder order = orders.of(announcement.key()).get(0);
        assertThat(order.number()).isEqualTo(before);

        jdbc.sql("UPDATE print_order SET created_at = ? WHERE id = ?")
                .params(OffsetDateTime.parse("2019-05-04T10:00:00Z"), order.id())
                .update();
        assertThat(numbers.of(announcement, Channel.FLYER)).isEqualTo("2019-" + announcement.key());
        assertThat(numbers.replaced(announcement, Channel.FLYER)).isNull();
    }

    private Announcement announcement() {
        HubClient hub = new HubClient(port);
        String quarter = "id,parent,name,households,geocodes\nnumbers,,Stadt,10,\n";
        hub.send("admin", "PUT", "/api/quarters", "text/csv", quarter);
        hub.send("author", "POST", "/api/announcements", "application/yaml", FAIR);
        return announcements.find("numbered").orElseThrow();
    }
}
