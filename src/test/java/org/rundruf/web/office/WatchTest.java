package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Purpose;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What can be watched and done once an announcement is out; no provider answers here, so that it stays on its way. */
@WebTest
class WatchTest {
    @LocalServerPort
    int port;

    @Autowired
    Announcements announcements;

    @Test
    void thePageIsToldHowItStandsAndSigningOutEndsThat() throws Exception {
        quarter("watchers").announce("watch-live");
        Session author = Session.of(port, "author");
        Document desk = author.page("/office/announcements/watch-live");
        assertThat(desk.select("[sse-connect]").attr("sse-connect"))
                .isEqualTo("/office/announcements/watch-live/progress");
        assertThat(desk.select(".steps form").eachAttr("action"))
                .contains("/office/announcements/watch-live/pause", "/office/announcements/watch-live/cancel");

        CompletableFuture<HttpResponse<String>> stream =
                CompletableFuture.supplyAsync(() -> author.get("/office/announcements/watch-live/progress"));
        CompletableFuture<HttpResponse<String>> other = CompletableFuture.supplyAsync(
                () -> Session.of(port, "approver").get("/office/announcements/watch-live/progress"));
        author.post("/office/announcements/watch-live", "/office/announcements/watch-live/pause", Map.of());
        author.post("/office", "/logout", Map.of());

        assertThat(stream.get(60, TimeUnit.SECONDS).body()).contains("event:over");
        new HubClient(port).call("author", "POST", "/api/announcements/watch-live/cancel");
        assertThat(other.get(60, TimeUnit.SECONDS).body())
                .contains("event:progress", "event:moved", "event:over", "is-cancelled", "data:<span>It was ended.");
    }

    @ParameterizedTest
    @CsvSource({"correct, UPDATE, follow-correct", "all-clear, CANCEL, follow-all-clear", "copy, ALERT,"})
    void whatFollowsIsADraftOfItsOwn(String move, Purpose purpose, String replaces) {
        String id = "follow-" + move;
        quarter("followers").announce(id);
        Session author = Session.of(port, "author");

        String next = Session.location(
                author.post("/office/announcements/" + id, "/office/announcements/" + id + "/" + move, Map.of()));

        assertThat(next).endsWith("/" + id + "-2");
        var draft = announcements.find(id + "-2").orElseThrow();
        assertThat(draft.document().purpose()).isEqualTo(purpose);
        assertThat(draft.document().replaces()).isEqualTo(replaces);
        assertThat(announcements.find(id).orElseThrow().document().purpose()).isEqualTo(Purpose.ALERT);
        assertThat(Session.location(author.post(
                        "/office/announcements/" + id, "/office/announcements/" + id + "/" + move, Map.of())))
                .endsWith("/" + id + "-3");
    }

    @Test
    void anAllClearIsThereInAllLanguagesAndSaysItOnce() {
        quarter("relieved");
        String yaml =
                "id: relief\nkit: power-cut\nfacts: {starts: 2027-02-02T08:00+01:00, ends: 2027-02-02T09:00+01:00,"
                        + " place: Heroldstraße 1}\nquarters: [relieved]\nlanguages: [de, ar]\nchannels: [sms]\n";
        out("relief", yaml);
        Session author = Session.of(port, "author");
        author.post("/office/announcements/relief", "/office/announcements/relief/all-clear", Map.of());

        var words = announcements.find("relief-2").orElseThrow().document();
        assertThat(words.kit()).isNull();
        assertThat(words.text().title()).startsWith("Entwarnung: Kein Strom am Dienstag, 2. Februar");
        assertThat(words.translations()).containsOnlyKeys("ar");
        assertThat(author.page("/office/announcements/relief-2?lang=de")
                        .select(".sms .bubble")
                        .text())
                .containsOnlyOnce("Entwarnung")
                .contains("Heroldstraße 1");
    }

    @Test
    void aKitThatKnowsHowToSayThatItIsOverSaysIt() {
        quarter("defused");
        String yaml = "id: bomb\nkit: bomb-disposal\nfacts: {stage: evacuation, starts: 2027-02-02T08:00+01:00,"
                + " place: Heroldstraße}\nquarters: [defused]\nlanguages: [de]\nchannels: [sms]\n";
        out("bomb", yaml);
        Session author = Session.of(port, "author");
        author.post("/office/announcements/bomb", "/office/announcements/bomb/all-clear", Map.of());

        var words = announcements.find("bomb-2").orElseThrow().document();
        assertThat(words.kit()).isEqualTo("bomb-disposal");
        assertThat(words.facts().text("stage")).contains("all_clear");
    }

    @Test
    void whatIsNotOutIsNotFollowedUp() {
        quarter("drafters");
        new HubClient(port)
                .send(
                        "author",
                        "POST",
                        "/api/announcements",
                        "application/yaml",
                        "id: only-a-draft\nlanguage: de\ntitle: Fest\nquarters: [drafters]\nchannels: [sms]\n");
        Session author = Session.of(port, "author");
        author.post("/office/announcements/only-a-draft", "/office/announcements/only-a-draft/again", Map.of());
        assertThat(author.page("/office/announcements/only-a-draft").select(".follow-ups"))
                .isEmpty();
        assertThat(new HubClient(port)
                        .call("author", "POST", "/api/announcements/only-a-draft/again")
                        .statusCode())
                .isEqualTo(409);
    }

    private Neighbourhood quarter(String id) {
        Neighbourhood quarter = new Neighbourhood(new HubClient(port), id);
        quarter.subscribe("sms", "+4917255" + (100000 + Math.floorMod(id.hashCode(), 899999)));
        return quarter;
    }

    private void out(String id, String yaml) {
        HubClient hub = new HubClient(port);
        hub.send("author", "POST", "/api/announcements", "application/yaml", yaml);
        hub.call("author", "POST", "/api/announcements/" + id + "/submit");
        hub.call("approver", "POST", "/api/announcements/" + id + "/approve");
        assertThat(hub.call("author", "POST", "/api/announcements/" + id + "/send")
                        .statusCode())
                .isEqualTo(202);
    }
}
