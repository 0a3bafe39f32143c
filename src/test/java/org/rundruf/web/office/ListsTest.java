package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Finding things again: by words of any language, by day, and by whose turn it is. */
@WebTest
class ListsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"Elektrik", "Strom Listenallee", "ПЛИТУ"})
    void whatAKitSaysIsFoundInEveryLanguage(String words) {
        store("listed", "lists", "2027-05-11");
        List<String> found = Session.of(port, "author")
                .page("/office?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .select(".list h2 a")
                .eachAttr("href");
        assertThat(found).contains("/office/announcements/listed");
    }

    @Test
    void wordsThatNothingSaysFindNothing() {
        store("listed", "lists", "2027-05-11");
        assertThat(Session.of(port, "author")
                        .page("/office?q=Elektrik%20Meerblick")
                        .select(".list li"))
                .isEmpty();
    }

    @Test
    void itIsTheApproversTurnNotTheAuthors() {
        store("turn", "lists", "2027-05-12");
        assertThat(new HubClient(port)
                        .call("author", "POST", "/api/announcements/turn/submit")
                        .statusCode())
                .isEqualTo(200);
        assertThat(turn("approver")).contains("/office/announcements/turn");
        assertThat(turn("author")).doesNotContain("/office/announcements/turn");
    }

    @Test
    void theCalendarHasItOnItsDay() {
        store("dated", "lists", "2027-06-08");
        HubClient hub = new HubClient(port);
        hub.call("author", "POST", "/api/announcements/dated/submit");
        hub.call("approver", "POST", "/api/announcements/dated/approve");
        hub.call("author", "POST", "/api/announcements/dated/send");
        Session author = Session.of(port, "author");

        Document june = author.page("/office/calendar?month=2027-06");
        assertThat(june.select("th[scope=col]")).hasSize(7);
        assertThat(june.select("td:has(time[datetime=2027-06-08]) a").eachAttr("href"))
                .containsExactly("/office/announcements/dated");
        assertThat(june.select("td:has(time[datetime=2027-06-09]) a")).isEmpty();
        assertThat(author.page("/office/calendar?day=2027-06-08").select("#day a"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"month=x", "month=999999999-01", "day=2027-02-31", "day=%3Cb%3E", "month="})
    void whatIsNoMonthIsThisOne(String query) {
        assertThat(Session.of(port, "author").page("/office/calendar?" + query).select("td[aria-current=date]"))
                .hasSize(1);
    }

    private List<String> turn(String user) {
        return Session.of(port, user)
                .page("/office?phase=mine")
                .select(".list h2 a")
                .eachAttr("href");
    }

    private void store(String id, String quarter, String day) {
        HubClient hub = new HubClient(port);
        new Neighbourhood(hub, quarter);
        String yaml = "id: " + id + "\nkit: power-cut\nfacts: {starts: " + day + "T08:00+02:00, ends: " + day
                + "T09:00+02:00, place: Listenallee 1}\nquarters: [" + quarter + "]\nchannels: [sms]\n";
        assertThat(hub.send("author", "POST", "/api/announcements", "application/yaml", yaml)
                        .statusCode())
                .isIn(200, 201);
    }
}
