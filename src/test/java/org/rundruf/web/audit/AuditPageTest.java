package org.rundruf.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.office.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class AuditPageTest {
    private static final String NUMBER = "+4917212345671";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    private static int announced;

    private HubClient hub;
    private Session admin;
    private String id;

    @BeforeEach
    void work() {
        hub = new HubClient(port);
        Neighbourhood quarter = new Neighbourhood(hub, "nord");
        quarter.subscribe("sms", NUMBER);
        id = "strom-" + ++announced;
        quarter.announce(id);
        hub.send(
                "author",
                "PUT",
                "/api/announcements/" + id + "/translations/tr",
                "application/yaml",
                "title: Elektrik yok\nsummary: Bugün yok.\n");
        new Session(port).signIn("admin", "wrong");
        new Session(port).signIn("my-secret-password", "wrong");
        admin = Session.of(port, "admin");
    }

    @Test
    void everyStepIsThereWithWhoDidIt() {
        String log = csv("");
        assertThat(log)
                .containsPattern(",admin,quarters.imported,,,imported=\\d updated=\\d rejected=0,")
                .contains(",admin,subscribers.imported,")
                .contains(",author,announcement.created," + id + ",1,")
                .contains(",author,announcement.submitted," + id + ",1,")
                .contains(",approver,announcement.approved," + id + ",1,")
                .contains(",author,announcement.sending," + id + ",1,")
                .contains(",admin,sign-in.refused,,,from=127.0.0.1,")
                .contains(",?,sign-in.refused,,,from=127.0.0.1,")
                .contains(",admin,sign-in.done,,,from=127.0.0.1,")
                .contains(",rundruf,settings.started,")
                .doesNotContain(NUMBER.substring(1), "my-secret-password");
    }

    @Test
    void thePageSaysItInBothLanguagesAndThatItIsWhole() {
        for (String ui : List.of("de", "en")) {
            var page = admin.page("/office/audit?ui=" + ui);
            assertThat(page.select(".verdict.whole")).hasSize(1);
            assertThat(page.select(".log tbody tr").size()).isGreaterThan(8);
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select(".log td:nth-child(4)").eachText()).noneMatch(text -> text.contains("."));
        }
        assertThat(admin.page("/office/audit?ui=en&action=translation")
                        .select(".log tbody")
                        .text())
                .doesNotContain("written by");
        assertThat(admin.page("/office/audit?ui=de&action=sign-in")
                        .select(".detail")
                        .eachText())
                .contains("von 127.0.0.1");
        assertThat(admin.page("/office/audit?actor=nobody").select(".log")).isEmpty();
    }

    @Test
    void aDayThatIsNoneIsSaidAtItsField() {
        var page = admin.page("/office/audit?from=yesterday&subject=strom");
        var field = page.select("#from");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(field.attr("aria-describedby")).text()).isNotBlank();
        assertThat(page.select("#subject").val()).isEqualTo("strom");
        assertThat(hub.call("admin", "GET", "/api/audit?until=2026-13-01").statusCode())
                .isEqualTo(422);
    }

    @Test
    void tamperingIsShownToWhoeverLooks() {
        var row = HubClient.json(hub.call("admin", "GET", "/api/audit?action=announcement.approved"))
                .get(0);
        long number = row.path("number").asLong();
        setActor(number, "somebody-else");
        try {
            assertThat(admin.page("/office/audit?ui=en")
                            .select(".verdict.broken")
                            .text())
                    .contains("tampered", "Entry " + number);
            assertThat(HubClient.json(hub.call("admin", "GET", "/api/audit/verdict"))
                            .path("faults")
                            .get(0)
                            .path("number")
                            .asLong())
                    .isEqualTo(number);
        } finally {
            setActor(number, "approver");
        }
        assertThat(HubClient.json(hub.call("admin", "GET", "/api/audit/verdict"))
                        .path("faults"))
                .isEmpty();
    }

    private void setActor(long number, String actor) {
        database.sql("UPDATE audit_entry SET actor = ? WHERE number = ?")
                .params(actor, number)
                .update();
    }

    @Test
    void onlyAdministratorsSeeIt() {
        for (String path : List.of("/api/audit", "/api/audit.csv", "/api/audit/verdict")) {
            assertThat(hub.call(null, "GET", path).statusCode()).isEqualTo(401);
            assertThat(hub.call("approver", "GET", path).statusCode()).isEqualTo(403);
            assertThat(hub.call("admin", "GET", path).statusCode()).isEqualTo(200);
            assertThat(hub.call("admin", "DELETE", path).statusCode()).isIn(404, 405);
        }
    }

    @Test
    void whoGuessesOverTheApiWaitsAsWell() {
        for (int i = 0; i < 5; i++) {
            assertThat(asGuest("wrong" + i)).isEqualTo(401);
        }
        assertThat(asGuest("guest")).isEqualTo(429);
        assertThat(csv("?action=sign-in.blocked")).contains(",?,sign-in.blocked");
        assertThat(hub.call("admin", "GET", "/api/audit").statusCode()).isEqualTo(200);
    }

    private int asGuest(String password) {
        String credentials = java.util.Base64.getEncoder().encodeToString(("guest:" + password).getBytes());
        return hub.call(null, "GET", "/api/audit", Map.of("Authorization", "Basic " + credentials), null)
                .statusCode();
    }

    private String csv(String query) {
        return hub.call("admin", "GET", "/api/audit.csv" + query).body();
    }
}
