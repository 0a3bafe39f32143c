package org.rundruf.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class WhoMayTest {
    private static final List<String> USERS = List.of("author", "approver", "printshop", "admin");

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | /api/quarters                    | admin
            POST | /api/subscribers                 | admin
            POST | /api/announcements               | author admin
            POST | /api/announcements/none/submit   | author admin
            POST | /api/announcements/none/approve  | approver admin
            POST | /api/announcements/none/send     | author approver admin
            POST | /api/announcements/none/cancel   | author admin
            GET  | /api/announcements               | author approver admin
            HEAD | /api/announcements               | author approver admin
            GET  | /api/announcements/none          | author approver admin
            GET  | /api/announcements/none/report   | author approver admin
            GET  | /api/announcements/none/preview/sms/de | author approver admin
            GET  | /api/announcements/none/translations   | author approver admin
            PUT  | /api/announcements/none/translations/ar | author approver admin
            POST | /api/announcements/none/translations/ar/approve | approver admin
            POST | /api/announcements/none/translations/ar/approve?despite=glossary | approver admin
            POST | /api/announcements/none/translations/ar/retry | author approver admin
            POST | /api/sms/segments                | author approver admin
            GET  | /api/print-orders                | author approver printshop admin
            POST | /api/print-orders/none/accepted  | printshop admin
            POST | /api/print-orders/none/printed   | printshop admin
            POST | /api/print-orders/none/shipped   | printshop admin
            PUT  | /api/sites                       | admin
            POST | /api/bounces                     | admin
            POST | /api/announcements/none/again    | author admin
            POST | /api/announcements/none/pause    | author approver admin
            POST | /api/announcements/none/resume   | author approver admin
            GET  | /api/announcements/none/reach    | author approver admin
            GET  | /api/announcements/none/deliveries.csv | author approver admin
            GET  | /api/announcements/none/deliveries/1   | author approver admin
            GET  | /api/quarters/none/sheet         | author approver printshop admin
            GET  | /api/print-orders/none/files.zip | printshop admin
            POST | /api/print-orders/none/retry     | printshop admin
            GET  | /api/inbox                       | author approver admin
            POST | /api/inbox/1/answer              | author admin
            POST | /api/inbox/1/close               | author admin
            GET  | /api/audit                       | admin
            GET  | /api/audit.csv                   | admin
            GET  | /api/audit/verdict               | admin
            GET  | /api/something/else              | admin
            """)
    void rolesOpenWhatTheyMay(String method, String path, String allowed) {
        Set<String> may = Set.of(allowed.split(" "));
        HubClient hub = new HubClient(port);

        assertThat(hub.call(null, method, path).statusCode()).as("nobody").isEqualTo(401);
        for (String user : USERS) {
            int status = hub.call(user, method, path).statusCode();
            if (may.contains(user)) {
                assertThat(status).as(user).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(user).isEqualTo(403);
            }
        }
    }
}
