package org.rundruf.web.office.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rundruf.web.HubClient.json;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.office.Session;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPageTest {
    private static final String TITLE = "عيد في الميناء";
    private static final String SUMMARY = "الجمعة الساعة 18:00.";
    private static final String FIRST = "هناك 12 منصة.";
    private static final String SECOND = "الدخول مجاني.";

    @LocalServerPort
    int port;

    private HubClient hub;
    private Session author;
    private Session other;
    private Session approver;

    @BeforeAll
    void office() {
        hub = new HubClient(port);
        new Neighbourhood(hub, "review-quarter");
        author = session("author");
        other = session("admin");
        approver = session("approver");
    }

    private Session session(String user) {
        Session session = Session.of(port, user);
        session.get("/office?ui=en");
        return session;
    }

    private String bring(String id, String body) {
        String yaml = """
                id: %s
                language: de
                title: Fest am Hafen
                summary: Freitag um 18:00 Uhr.
                body: %s
                quarters: [review-quarter]
                topic: event
                languages: [de, ar, tr]
                channels: [sms]
                """.formatted(id, body);
        HttpResponse<String> stored = hub.send("author", "POST", "/api/announcements", "application/yaml", yaml);
        assertThat(stored.statusCode()).as(stored.body()).isIn(200, 201);
        return "/office/announcements/" + id + "/translations/ar";
    }

    private String bring(String id) {
        return bring(id, "Es gibt 12 Bühnen. Der Eintritt ist frei.");
    }

    /** Fills in what a page asks for. */
    private static Map<String, String> typed(Document page, String... texts) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("#translation input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.remove("_csrf");
        int i = 0;
        for (Element field : page.select("#translation textarea")) {
            fields.put(field.attr("name"), i < texts.length ? texts[i++] : field.val());
        }
        return fields;
    }

    private void write(Session session, String page, String... texts) {
        HttpResponse<String> saved = session.post(page, page, typed(session.page(page), texts));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(Session.location(saved)).isEqualTo(page.replaceFirst("\\?.*", ""));
    }

    private JsonNode stored(String page) {
        return json(hub.call("author", "GET", page.replaceFirst("/office(.*)/ar", "/api$1")))
                .path("ar");
    }

    @Test
    void aLanguageIsWrittenSentenceBySentence() {
        String page = bring("rv-write");
        Document blank = author.page(page);
        assertThat(blank.select(".row > .text").eachText())
                .containsExactly(
                        "Fest am Hafen", "Freitag um 18:00 Uhr.", "Es gibt 12 Bühnen.", "Der Eintritt ist frei.");
        assertThat(blank.select("#translation textarea").eachAttr("dir")).containsOnly("rtl");
        assertThat(blank.select("#translation textarea").eachAttr("lang")).containsOnly("ar");
        assertThat(blank.select("#translation textarea"))
                .allMatch(field -> field.val().isEmpty());

        write(author, page, TITLE, SUMMARY, FIRST, SECOND);

        assertThat(stored(page).path("text").path("body").asString()).isEqualTo(FIRST + " " + SECOND);
        assertThat(stored(page).path("state").asString()).isEqualTo("pending");
        Document written = author.page(page);
        assertThat(written.select("#translation textarea").eachText()).containsExactly(TITLE, SUMMARY, FIRST, SECOND);
        assertThat(written.select(".state").text()).contains("not yet approved", "by author");
        assertThat(written.select(".notes .error, .verdict-form form")).isEmpty();
        assertThat(approver.page(page).select("textarea")).isEmpty();
        assertThat(approver.page(page).select(".own .text").eachText()).contains(FIRST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The number is ⁨13⁩ here, and ⁨12⁩ in the source. | Put in “⁨12⁩”
            de | Die Zahl ist hier ⁨13⁩, im Ausgangstext ⁨12⁩.    | „⁨12⁩“ einsetzen
            """)
    void aFaultStandsAtItsSentenceAndIsMendedWithOneClick(String ui, String message, String button) {
        String page = bring("rv-mend-" + ui);
        write(author, page, TITLE, SUMMARY, "هناك 13 منصة.", SECOND);
        Document faulty = author.page(page + "?ui=" + ui);
        author.get("/office?ui=en");

        Element field = faulty.selectFirst("textarea[name=body.0-1]");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        Element note = faulty.selectFirst(".notes .error");
        assertThat(field.attr("aria-describedby").split(" ")).contains(note.id(), "body-0-1-source");
        assertThat(note.text()).contains(message);
        assertThat(note.select("mark").text()).isEqualTo("13");
        Element repair = note.selectFirst("button.repair");
        assertThat(repair.text()).isEqualTo(button);

        Map<String, String> sent = typed(faulty, TITLE, SUMMARY, "هناك 13 منصة.", SECOND + " أهلا.");
        sent.put("repair", repair.val());
        Document mended =
                Jsoup.parse(author.post(page, repair.attr("formaction"), sent).body());

        assertThat(mended.select("textarea").eachText()).containsExactly(TITLE, SUMMARY, FIRST, SECOND + " أهلا.");
        assertThat(mended.select(".mended ins").text()).isEqualTo("12");
        assertThat(mended.select(".mended del").text()).isEqualTo("13");
        assertThat(mended.select(".notes .error")).isEmpty();
        assertThat(stored(page).path("text").path("body").asString()).contains("13");
        author.post(page, page, typed(mended));
        assertThat(stored(page).path("text").path("body").asString()).isEqualTo(FIRST + " " + SECOND + " أهلا.");
    }

    @Test
    void aRepairWhosePlaceHasChangedIsNotMade() {
        String page = bring("rv-gone");
        write(author, page, TITLE, SUMMARY, "هناك 13 منصة.", SECOND);
        Document faulty = author.page(page);
        Map<String, String> sent = typed(faulty, TITLE, SUMMARY, "هناك 14 منصة.", SECOND);
        sent.put("repair", faulty.selectFirst("button.repair").val());

        Document answer = Jsoup.parse(author.post(page, page + "/look", sent).body());

        assertThat(answer.select("main > .warning").text()).contains("nothing was repaired");
        assertThat(answer.select("textarea").eachText()).contains("هناك 14 منصة.");
    }

    @Test
    void halfATranslationIsNotSavedAndNothingTypedIsLost() {
        String page = bring("rv-half");
        HttpResponse<String> refused = author.post(page, page, typed(author.page(page), TITLE, SUMMARY, FIRST, " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document answer = Jsoup.parse(refused.body());
        Element empty = answer.selectFirst("textarea[name=body.1-2]");
        assertThat(empty.attr("aria-describedby")).contains("body-1-2-empty");
        assertThat(answer.selectFirst("#body-1-2-empty").text()).contains("still empty");
        assertThat(answer.select("textarea").eachText()).contains(TITLE, SUMMARY, FIRST);
        assertThat(stored(page).path("state").asString()).isEqualTo("missing");

        Document whole = author.page(page + "?whole=true");
        assertThat(whole.select("textarea").eachAttr("name")).containsExactly("title", "summary", "body");
        write(author, page + "?whole=true", TITLE, SUMMARY, FIRST);
        assertThat(stored(page).path("text").path("body").asString()).isEqualTo(FIRST);
    }

    @Test
    void whatIsTooLongIsSaidAtItsField() {
        String page = bring("rv-long");
        HttpResponse<String> refused =
                author.post(page, page, typed(author.page(page), "ع".repeat(300), SUMMARY, FIRST, SECOND));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document answer = Jsoup.parse(refused.body());
        assertThat(answer.selectFirst("textarea[name=title.0-1]").attr("aria-describedby"))
                .contains("title-problem");
        assertThat(answer.select("#title-problem").text()).contains("160");
        assertThat(answer.selectFirst("textarea[name=title.0-1]").text()).hasSize(300);
    }

    @Test
    void whoIsOvertakenIsToldByWhomAndLosesNothing() {
        String page = bring("rv-stale");
        Map<String, String> mine = typed(author.page(page), TITLE, SUMMARY, FIRST, "الدخول بلا مقابل.");
        write(other, page, TITLE, SUMMARY, FIRST, SECOND);

        HttpResponse<String> late = author.post(page, page, mine);

        assertThat(late.statusCode()).as(Session.location(late) + stored(page)).isEqualTo(409);
        Document answer = Jsoup.parse(late.body());
        assertThat(answer.select(".meanwhile").text()).contains("admin has saved", SECOND, "الدخول بلا مقابل.");
        assertThat(answer.select("textarea").eachText()).contains("الدخول بلا مقابل.");
        assertThat(stored(page).path("text").path("body").asString()).contains(SECOND);
        assertThat(author.post(page, page, typed(answer)).statusCode()).isEqualTo(302);
        assertThat(stored(page).path("text").path("body").asString()).contains("الدخول بلا مقابل.");
    }

    @Test
    void aNewVersionOfTheAnnouncementIsShownBesideWhatWasTyped() {
        String page = bring("rv-renewed");
        Map<String, String> mine = typed(author.page(page), TITLE, SUMMARY, FIRST, SECOND);
        bring("rv-renewed", "Es gibt 12 Bühnen. Der Eintritt kostet nichts.");

        HttpResponse<String> late = author.post(page, page, mine);

        assertThat(late.statusCode()).isEqualTo(409);
        Document answer = Jsoup.parse(late.body());
        assertThat(answer.select(".refused").text()).contains("author has stored version 2");
        assertThat(answer.select("textarea").eachText()).containsExactly(TITLE, SUMMARY, FIRST, SECOND);
        assertThat(answer.select(".row > .text").eachText()).contains("Der Eintritt kostet nichts.");
        assertThat(author.post(page, page, typed(answer)).statusCode()).isEqualTo(302);
    }

    @Test
    void languageByLanguageIsApprovedAndTheNextOneComesByItself() {
        String page = bring("rv-approve");
        write(author, page, TITLE, SUMMARY, FIRST, SECOND);
        String turkish = page.replace("/ar", "/tr");
        write(author, turkish, "Limanda şenlik", "Cuma saat 18:00.", "12 sahne var.", "Giriş ücretsiz.");
        Document own = author.page(page);
        assertThat(own.select(".verdict-form").text())
                .as(own.select("main").text() + stored(page))
                .contains("Somebody else reads and approves it");
        assertThat(Session.location(approver.get("/office/announcements/rv-approve/translations")))
                .isEqualTo(page);

        HttpResponse<String> approved = approve(page);
        assertThat(Session.location(approved)).isEqualTo(turkish);
        assertThat(stored(page).path("reviewer").asString()).isEqualTo("approver");
        assertThat(Session.location(approve(turkish))).isEqualTo(turkish);
        assertThat(approver.page(turkish).select(".over").text()).contains("2 of 2 languages approved");
        assertThat(author.page(page).select("textarea")).isEmpty();
    }

    private HttpResponse<String> approve(String page) {
        String revision = approver.page(page)
                .selectFirst(".verdict-form input[name=revision]")
                .val();
        return approver.post(page, page + "/approve", Map.of("revision", revision));
    }

    @Test
    void anErrorIsOverruledByATickAndOthersByNobody() {
        String page = bring("rv-despite");
        write(author, page, TITLE, SUMMARY, "هناك منصات كثيرة جدا.", SECOND + " {time}");
        Document read = approver.page(page);
        assertThat(read.select(".obstacle input[name=despite]").eachAttr("value"))
                .containsExactly("number.missing");
        assertThat(read.select(".obstacle.never").text()).contains("Nobody can overrule");
        write(author, page, TITLE, SUMMARY, "هناك منصات كثيرة جدا.", SECOND);

        approve(page);
        assertThat(stored(page).path("state").asString()).isEqualTo("pending");
        assertThat(approver.page(page).select(".refused").text()).contains("Not approved");
        Element form = approver.page(page).selectFirst(".verdict-form");
        approver.post(
                page,
                page + "/approve",
                Map.of("revision", form.selectFirst("input[name=revision]").val(), "despite", "number.missing"));
        assertThat(stored(page).path("state").asString()).isEqualTo("approved");
    }

    @Test
    void whoeverReadsAgainSeesWhatIsNew() {
        String page = bring("rv-again");
        write(author, page, TITLE, SUMMARY, FIRST, SECOND);
        approve(page);
        bring("rv-again", "Es gibt 12 Bühnen. Der Eintritt kostet nichts.");
        Document outdated = approver.page(page);
        assertThat(outdated.select(".news").text()).contains("since the last approval");
        assertThat(outdated.select(".row > .text del").text()).isEqualTo("ist frei");
        assertThat(outdated.select(".row > .text ins").text()).isEqualTo("kostet nichts");

        write(author, page, TITLE, SUMMARY, FIRST, "الدخول بلا مقابل.");

        Document reread = approver.page(page);
        assertThat(reread.select(".own .text ins").text()).isEqualTo("بلا مقابل");
        assertThat(reread.select(".own .text del").text()).isEqualTo("مجاني");
    }

    @Test
    void aReaderWhoMendsATextDoesNotApproveIt() {
        String page = bring("rv-reader");
        write(author, page, TITLE, SUMMARY, "هناك 13 منصة.", SECOND);
        Document read = approver.page(page);
        assertThat(read.select(".own .text mark").text()).isEqualTo("13");
        Map<String, String> sent = typed(read);
        sent.put("repair", read.selectFirst("button.repair").val());
        Document mended = Jsoup.parse(approver.post(page, page + "/look", sent).body());
        assertThat(mended.select(".hint").text()).contains("somebody else has to approve it");
        approver.post(page, page, typed(mended));
        assertThat(stored(page).path("text").path("body").asString()).contains("12");
        assertThat(approver.page(page).select(".verdict-form").text()).contains("Somebody else reads and approves it");
    }

    @Test
    void whatIsTypedIsTextWhereverItIsShown() {
        String page = bring("rv-hostile");
        String script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
        for (String address : new String[] {page, page + "/look"}) {
            String answer = author.post(page, address, typed(author.page(page), script, script, script, script))
                    .body();
            assertThat(answer).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String page = bring("rv-none");
        assertThat(author.get(page.replace("/ar", "/pl")).statusCode()).isEqualTo(404);
        assertThat(author.get("/office/announcements/none/translations/ar").statusCode())
                .isEqualTo(404);
        assertThat(Session.location(author.get(page.replace("/ar", "/de")))).isEqualTo("/office/announcements/rv-none");
    }
}
