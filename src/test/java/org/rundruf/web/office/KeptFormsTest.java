package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing that somebody typed is lost, and nobody saves over what they did not see. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptFormsTest {
    private static final String KEEP = "/office/compose/forms";
    private static final String SAVE = "/office/compose";
    private static final String NEW = "/office/compose/new";

    @LocalServerPort
    int port;

    private Session author;
    private Session other;

    @BeforeAll
    void city() {
        new Neighbourhood(new HubClient(port), "nord");
        author = session("author");
        other = session("admin");
    }

    private Session session(String user) {
        Session session = Session.of(port, user);
        session.get("/office?ui=en");
        return session;
    }

    private static Map<String, String> typed(String title) {
        return new LinkedHashMap<>(
                Map.of("title", title, "language", "de", "topic", "event", "quarters", "nord", "channels", "sms"));
    }

    /** What the window sends along, as it stands on its page. */
    private static Map<String, String> in(Document page, Map<String, String> typed) {
        Map<String, String> sent = new LinkedHashMap<>(typed);
        for (String name : new String[] {"form", "revision", "id", "version"}) {
            if (page.selectFirst("#compose input[name=" + name + "]") != null) {
                sent.put(
                        name,
                        page.selectFirst("#compose input[name=" + name + "]").val());
            }
        }
        return sent;
    }

    private static Map<String, String> after(HttpResponse<String> kept, Map<String, String> sent) {
        Document answer = Jsoup.parse(kept.body());
        sent.put("form", answer.selectFirst("#form-key").val());
        sent.put("revision", answer.selectFirst("#form-revision").val());
        return sent;
    }

    private static String id(HttpResponse<String> saved) {
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        String desk = Session.location(saved);
        return desk.substring(desk.lastIndexOf('/') + 1);
    }

    @Test
    void whatIsTypedIsThereAfterTheBrowserWasClosedFaultsAndAll() {
        Document page = author.page(NEW);
        Map<String, String> typed = typed("<b>Halb");
        typed.put("facts.phone", "anru");
        typed.remove("quarters");
        HttpResponse<String> kept = author.post(NEW, KEEP, in(page, typed));
        assertThat(kept.body()).contains("Your draft was kept");
        String address = kept.headers().firstValue("HX-Replace-Url").orElseThrow();

        Document back = session("author").page(address);
        assertThat(back.selectFirst("#title").val()).isEqualTo("<b>Halb");
        assertThat(back.selectFirst("#facts-phone").val()).isEqualTo("anru");
        assertThat(back.select(".restored").text()).contains("not saved yet");
        assertThat(author.page(SAVE)
                        .select(".unsaved a[href='" + address + "']")
                        .text())
                .isEqualTo("<b>Halb");
        assertThat(other.page(address).selectFirst("#title").val()).isEmpty();
    }

    @Test
    void aFormThatIsRefusedIsKeptUntilItIsSavedOrThrownAway() {
        Document page = author.page(NEW);
        Map<String, String> typed = in(page, typed("Ohne Ort"));
        typed.remove("quarters");
        HttpResponse<String> refused = author.post(NEW, SAVE, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(author.page(SAVE).select(".unsaved").text()).contains("Ohne Ort");

        typed = in(Jsoup.parse(refused.body()), typed("Ohne Ort"));
        id(author.post(NEW, SAVE, typed));
        assertThat(author.page(SAVE).select(".unsaved").text()).doesNotContain("Ohne Ort");

        Map<String, String> another = in(author.page(NEW), typed("Nicht gut"));
        author.post(NEW, KEEP, another);
        author.post(NEW, KEEP + "/" + another.get("form") + "/discard", Map.of());
        assertThat(author.page(SAVE).select(".unsaved").text()).doesNotContain("Nicht gut");
    }

    @Test
    void twoWindowsOfOnePersonKeepBothTexts() {
        Map<String, String> first = in(author.page(NEW), typed("Anfang"));
        after(author.post(NEW, KEEP, first), first);
        Map<String, String> second = new LinkedHashMap<>(first);

        first.put("title", "Im einen Fenster");
        author.post(NEW, KEEP, first);
        second.put("title", "Im anderen Fenster");
        HttpResponse<String> late = author.post(NEW, KEEP, second);

        assertThat(late.body()).contains("in another window");
        assertThat(after(late, second).get("form")).isNotEqualTo(first.get("form"));
        assertThat(author.page(SAVE).select(".unsaved").text()).contains("Im einen Fenster", "Im anderen Fenster");
    }

    @Test
    void whoIsOvertakenIsToldByWhomSeesBothTextsAndLosesNothing() {
        String id = id(author.post(NEW, SAVE, in(author.page(NEW), typed("Fest am Hafen"))));
        String form = SAVE + "/" + id;
        Map<String, String> mine = in(author.page(form), typed("Fest am Kanal"));
        Map<String, String> theirs = in(other.page(form), typed("Fest im Park"));
        after(author.post(NEW, KEEP, mine), mine);

        assertThat(id(other.post(NEW, SAVE, theirs))).isEqualTo(id);

        assertThat(author.post(NEW, KEEP, mine).body()).contains("admin has saved version 2 meanwhile");
        Document compared = author.page(form);
        assertThat(compared.selectFirst("#title").val()).isEqualTo("Fest am Kanal");
        assertThat(compared.select(".difference").text()).contains("admin, version 2", "Fest im Park", "Fest am Kanal");

        HttpResponse<String> late = author.post(NEW, SAVE, mine);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(author.page("/office/announcements/" + id).select("h1").text())
                .isEqualTo("Fest im Park");
        Map<String, String> knowing = in(Jsoup.parse(late.body()), typed("Fest am Kanal"));
        assertThat(knowing).containsEntry("version", "2");
        assertThat(id(author.post(NEW, SAVE, knowing))).isEqualTo(id);
        assertThat(author.page("/office/announcements/" + id).select("h1").text())
                .isEqualTo("Fest am Kanal");
    }

    @Test
    void theFormIsShownInEveryLanguageWhileItIsWritten() {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "kit", "water-shutoff",
                "language", "de",
                "facts.place", "Schützenstraße 1–99",
                "facts.ends", "2020-01-01T10:00",
                "look", "ar",
                "quarters", "nord",
                "channels", "sms"));
        Document shown =
                Jsoup.parse(author.post(NEW, "/office/compose/preview", typed).body());
        assertThat(shown.select(".sms .bubble").attr("dir")).isEqualTo("rtl");
        assertThat(shown.select(".sms .bubble").text()).contains("Schützenstraße");
        assertThat(shown.select("button[aria-pressed=true]").attr("lang")).isEqualTo("ar");

        typed.put("channels", "email");
        Document mail =
                Jsoup.parse(author.post(NEW, "/office/compose/preview", typed).body());
        assertThat(mail.select(".mail iframe")).hasSize(1);
        assertThat(mail.select(".mail pre").attr("dir")).isEqualTo("rtl");
        assertThat(mail.select(".mail pre").text()).contains("Schützenstraße");

        typed.put("channels", "flyer");
        Document printed =
                Jsoup.parse(author.post(NEW, "/office/compose/preview", typed).body());
        String picture = printed.select(".table img").attr("src");
        assertThat(author.get(picture).headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(other.get(picture).statusCode()).isEqualTo(404);
    }

    @Test
    void whomItReachesIsCountedWithoutStoringAnything() {
        new Neighbourhood(new HubClient(port), "within-reach").subscribe("sms", "+4917212345678");
        Map<String, String> typed = typed("Wen das erreicht");
        typed.put("quarters", "within-reach");
        typed.put("channels", "sms");
        Document reach =
                Jsoup.parse(author.post(NEW, "/office/compose/reach", typed).body());
        assertThat(reach.select(".reach").text()).contains("1SMS");
        assertThat(reach.select(".shares").text()).contains("Deutsch 1");
        assertThat(author.page("/office?q=erreicht").select(".list li")).isEmpty();
    }
}
