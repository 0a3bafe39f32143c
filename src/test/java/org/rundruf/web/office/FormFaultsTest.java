package org.rundruf.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever somebody types wrongly is said at its field, in their language, and stays typed. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormFaultsTest {
    private static final Map<String, String> FREE =
            Map.of("title", "Fest am Hafen", "language", "de", "topic", "event", "quarters", "nord", "channels", "sms");
    private static final Map<String, String> KIT = Map.of(
            "kit", "water-shutoff",
            "language", "de",
            "facts.starts", "2099-03-02T09:00",
            "facts.ends", "2099-03-02T15:00",
            "facts.place", "Schützenstraße 1–99",
            "quarters", "nord",
            "channels", "sms");

    @LocalServerPort
    int port;

    private Session german;
    private Session english;

    @BeforeAll
    void city() {
        new Neighbourhood(new HubClient(port), "nord");
        german = session("de");
        english = session("en");
    }

    private Session session(String language) {
        Session session = Session.of(port, "author");
        session.get("/office?ui=" + language);
        return session;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            free | title        | ~~                      | Der Titel fehlt noch. Schreiben Sie in wenigen Worten, was passiert.
            free | title        | LONG                    | Das sind 200 Zeichen, Platz haben 160. Kürzen Sie um 40 Zeichen.
            free | title        | Кино у порта сегодня    | Steht nicht in der Schrift von Deutsch.
            free | title        | Fest\\u0007am Hafen     | An 5. Stelle steht ein Steuerzeichen (U+0007), das man nicht sieht.
            free | summary      | LONG LONG LONG          | Das sind 602 Zeichen, Platz haben 500.
            free | summary      | مهرجان في الميناء       | Steht nicht in der Schrift von Deutsch.
            free | body         | <script>alert(1)</script> | Enthält HTML: <script>alert(1)</script>.
            free | body         | [hier](javascript:a)    | Verweist auf „javascript:a“.
            free | body         | Fest\\u0001             | An 5. Stelle steht ein Steuerzeichen (U+0001)
            free | topic        | <b>                     | „<b>“ steht nicht zur Wahl.
            free | urgency      | sofort                  | „sofort“ steht nicht zur Wahl.
            free | quarters     | ~~                      | Noch ist kein Ort gewählt. Kreuzen Sie an, wo es gilt.
            free | quarters     | atlantis                | „atlantis“ ist kein bekanntes Quartier.
            free | channels     | ~~                      | Noch ist kein Weg gewählt. Kreuzen Sie wenigstens einen an.
            free | publish      | 2020-01-01T10:00        | Das ist schon vorbei. Prüfen Sie Tag und Jahr.
            free | expires      | 2020-01-01T10:00        | Das ist schon vorbei.
            free | expires      | morgen                  | „morgen“ ist kein Datum.
            free | facts.starts | 2020-01-01T10:00        | Das ist schon vorbei.
            free | facts.phone  | anrufen!                | „anrufen!“ ist keine Telefonnummer. Schreiben Sie +49 231 500 oder 0231 500.
            free | facts.url    | javascript:alert(1)     | „javascript:alert(1)“ ist keine Webadresse.
            free | facts.email  | hallo                   | „hallo“ ist keine E-Mail-Adresse.
            free | facts.cost   | viel                    | „viel“ ist kein Geldbetrag.
            free | facts.place  | LONG LONG               | Das sind 401 Zeichen, Platz haben 300.
            kit  | facts.place  | ~~                      | Das fehlt noch. Schreiben Sie zum Beispiel:
            kit  | facts.place  | Weg\\u0002              | An 4. Stelle steht ein Steuerzeichen (U+0002)
            kit  | facts.starts | 2099-13-41T09:00        | „2099-13-41T09:00“ ist kein Datum. Wählen Sie Tag und Uhrzeit
            kit  | facts.ends   | 2099-03-02T08:00        | Das Ende liegt nicht nach dem Beginn. Wählen Sie eine Zeit nach 02.03.2099, 09:00.
            kit  | facts.ends   | 2020-03-02T15:00        | liegt nicht nach dem Beginn
            kit  | facts.reason | <i>                     | „<i>“ steht nicht zur Wahl.
            """)
    void aFaultIsSaidAtItsFieldAndWhatWasTypedStays(String form, String field, String typed, String said) {
        String value = typed.replace("LONG", "x".repeat(200))
                .replace("\\u0007", "\u0007")
                .replace("\\u0001", "\u0001")
                .replace("\\u0002", "\u0002");
        Document page = refused(german, form, field, value);

        Element control = control(page, field);
        String message = described(page, control);
        assertThat(message).contains(said);
        if (control.tagName().equals("input") || control.tagName().equals("textarea")) {
            assertThat(control.attr("aria-invalid")).isEqualTo("true");
            assertThat(control.hasAttr("value") ? control.attr("value") : control.wholeText())
                    .isEqualTo(value);
        }
        assertThat(page.select("script:not([src])")).isEmpty();
        if (!field.equals("title") && !field.equals("facts.place")) {
            assertThat(page.select("#title, #facts-place").val()).isNotEmpty();
        }
    }

    @Test
    void englishReadersHearItInEnglish() {
        Document page = refused(english, "kit", "facts.place", "");

        assertThat(described(page, page.selectFirst("#facts-place")))
                .startsWith("This is still missing. Write, for example:");
    }

    @ParameterizedTest
    @CsvSource({"de, ist kein bekanntes Quartier", "en, is no known quarter", "-, is no known quarter"})
    void programsHearItInTheLanguageThatTheyAskFor(String language, String said) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/yaml"));
        if (!language.equals("-")) {
            headers.put("Accept-Language", language);
        }
        byte[] file = "title: Fest\nquarters: [atlantis]\n".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> refused = new HubClient(port).call("author", "POST", "/api/announcements", headers, file);
        assertThat(HubClient.json(refused)
                        .path("errors")
                        .path(0)
                        .path("problem")
                        .asString())
                .contains("atlantis", said);
    }

    @Test
    void choicesAreCalledWhatPeopleCallThem() {
        Document page = german.page("/office/compose/new?kit=street-closure");

        assertThat(page.select("#facts-reason option").eachText())
                .containsExactly("keine Angabe", "Bauarbeiten", "Veranstaltung", "Unfall", "Gefahr");
    }

    @Test
    void listsAreTypedALineForEachItem() {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "kit", "transit-change",
                "language", "de",
                "facts.lines", "U41",
                "facts.change", "cancelled",
                "facts.place", "Leopoldstraße",
                "facts.starts", "2099-03-02T09:00",
                "quarters", "nord",
                "channels", "sms"));
        String desk = save(typed);
        String form = "/office/compose/" + desk.substring(desk.lastIndexOf('/') + 1);
        typed.put("facts.lines", "U41\n\n U45 ");
        typed.put("id", desk.substring(desk.lastIndexOf('/') + 1));
        typed.put("version", "1");
        assertThat(save(typed)).isEqualTo(desk);

        assertThat(german.page(form).selectFirst("#facts-lines").wholeText()).isEqualTo("U41\nU45");
    }

    @Test
    void pagesThatAreNotThereBelongToTheOffice() {
        HttpResponse<String> nothing = german.get("/office/announcements/never-written");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(nothing.body()).select("h1").text()).isEqualTo("Hier ist nichts");

        HttpResponse<String> refused = english.get("/printshop");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isEqualTo("This is not for you to open");
    }

    @Test
    void whoIsSignedInFindsTheirWayFromAnErrorAsFromAnyPage() {
        Document nothing = german.page("/office/announcements/never-written");
        assertThat(nothing.select(".bar nav a").text()).contains("Mitteilungen");
        assertThat(nothing.select(".bar .name").text()).isEqualTo("author");
        assertThat(nothing.select("form[action$=logout] input[name=_csrf]")).hasSize(1);
        assertThat(nothing.select(".bar a[lang=en]").attr("href"))
                .isEqualTo("/office/announcements/never-written?ui=en");
        assertThat(english.page("/printshop").select(".bar a[lang=de]").attr("href"))
                .isEqualTo("/office?ui=de");

        Document shop = Session.of(port, "printshop").page("/printshop/orders/none");
        assertThat(shop.select("main a.button").attr("href")).isEqualTo("/printshop");
        Document stranger = new Session(port).page("/login/nothing");
        assertThat(stranger.select(".bar nav, .bar .name")).isEmpty();
    }

    @Test
    void whatIsTypedIsNeverMarkupInAMessageThatShowsBoldWords() {
        Map<String, String> typed = new LinkedHashMap<>(FREE);
        typed.put("channels", "whatsapp");
        typed.put("title", "Fest <img src=x onerror=alert(1)>");
        Document preview = Jsoup.parse(german.post("/office/compose/new", "/office/compose/preview", typed)
                .body());
        assertThat(preview.select(".whatsapp .bubble b").text()).isEqualTo("Fest <img src=x onerror=alert(1)>");
        assertThat(preview.select("[onerror]")).isEmpty();
    }

    @Test
    void navigationShowsWhereOneIs() {
        assertThat(english.page("/office/compose/new")
                        .select(".bar [aria-current]")
                        .text())
                .isEqualTo("New announcement");
        String desk = save(new LinkedHashMap<>(KIT));
        Document form = english.page(desk.replace("/announcements/", "/compose/"));
        assertThat(form.select(".bar [aria-current]").text()).isEqualTo("Announcements");
        assertThat(form.title()).startsWith("Edit the announcement");
        for (String part : new String[] {"", "/send", "/translations/en", "/report"}) {
            assertThat(english.page(desk + part).select(".bar [aria-current]").text())
                    .as(part)
                    .isEqualTo("Announcements");
        }
        assertThat(english.page(desk).select(".back a").attr("href")).isEqualTo("/office");
    }

    private String save(Map<String, String> typed) {
        HttpResponse<String> answer = german.post("/office/compose/new", "/office/compose", typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return Session.location(answer);
    }

    private static Document refused(Session session, String form, String field, String value) {
        Map<String, String> typed = new LinkedHashMap<>(form.equals("kit") ? KIT : FREE);
        typed.put(field, value);
        if (value.isEmpty() && (field.equals("quarters") || field.equals("channels"))) {
            typed.remove(field);
        }
        HttpResponse<String> answer = session.post("/office/compose/new", "/office/compose", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }

    private static Element control(Document page, String field) {
        return field.equals("quarters") || field.equals("channels")
                ? page.selectFirst("fieldset:has(input[name=" + field + "])")
                : page.getElementById(field.replace('.', '-'));
    }

    /** @return what a screen reader reads out at the control */
    private static String described(Document page, Element control) {
        StringBuilder text = new StringBuilder();
        for (String id : control.attr("aria-describedby").split(" ")) {
            if (id.endsWith("-problem")) {
                text.append(page.getElementById(id).text());
            }
        }
        return text.toString();
    }
}
