package org.rundruf.web.office.send;

import static com.codeborne.selenide.Condition.attribute;
import static com.codeborne.selenide.Condition.visible;
import static com.codeborne.selenide.Selenide.$;
import static org.assertj.core.api.Assertions.assertThat;

import com.codeborne.selenide.Selenide;
import com.codeborne.selenide.WebDriverRunner;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.rundruf.channel.mail.FaultySmtp;
import org.rundruf.channel.twilio.FaultyTwilio;
import org.rundruf.channel.twilio.FaultyTwilio.Fault;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.rundruf.web.office.Session;
import org.rundruf.web.pages.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** One page before it goes out, against a provider of text messages and a mail server that refuse what they are told to. */
@WebTest
@TestPropertySource(
        properties = {
            "rundruf.languages=de,en,ar,uk",
            "rundruf.inbox=target/send-hub/inbox",
            "rundruf.print.tray=target/send-hub/print",
            "rundruf.twilio.account-sid=ACtest",
            "rundruf.whatsapp.window=enforced",
            "rundruf.quiet-hours=21:00-07:00",
            "rundruf.plan.delay=3600000",
            "rundruf.sms.price=0.08"
        })
class SendPageTest {
    private static final FaultyTwilio TWILIO = twilio();
    private static final FaultySmtp SMTP = smtp();
    private static final String NUMBER = "+4917212340001";
    private static int count;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private HubClient hub;
    private Session author;

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry registry) {
        registry.add("rundruf.twilio.base-url", TWILIO::baseUrl);
        registry.add("spring.mail.port", SMTP::port);
    }

    @BeforeEach
    void city() {
        TWILIO.will(Fault.NONE);
        hub = new HubClient(port);
        Neighbourhood quarter = new Neighbourhood(hub, "sendedorf");
        quarter.subscribe("sms", NUMBER);
        quarter.subscribe("sms", "+4917212340002");
        quarter.subscribe("whatsapp", "+4917212340003");
        author = in("author", "de");
    }

    @AfterAll
    static void close() throws IOException {
        Selenide.closeWebDriver();
        TWILIO.close();
        SMTP.close();
    }

    @Test
    void whatGoesToWhomWhenAndAtWhatPriceStandsOnOnePage() {
        String id = written("normal");
        Document german = author.page(page(id));
        assertThat(german.select(".reach").text()).contains("2SMS", "1WhatsApp", "10Haushalte", "10Flugblätter");
        assertThat(german.select(".when").text())
                .contains("02.03.2027", "23:00", "3 Nachrichten warten bis 07:00 Uhr", "Europe/Berlin");
        assertThat(german.select(".cautions").text())
                .contains(
                        "1 Person bekommt auf WhatsApp nichts",
                        "2 Sprachen haben noch keinen Text",
                        "bis dahin Deutsch");
        assertThat(german.select(".reach").text()).contains("0,48 €");
        assertThat(german.select(".whom li:contains(Deutsch)").first().text()).contains("Kein Strom", "2 SMS");
        assertThat(german.select(".whom li:has([lang=ar]) .instead").text()).isEqualTo("bekommt Deutsch");
        Document english = in("approver", "en").page(page(id));
        assertThat(english.select(".when").text()).contains("3 messages wait until", "2 Mar 2027, 23:00");
        assertThat(english.select(".reach").text()).contains("€0.48");
        assertThat(english.select(".cautions").text()).contains("gets German, with a note");
        assertThat(english.select(".move")).as("a reader").isEmpty();
    }

    @Test
    void whoWroteItIsToldWhoApproves() {
        String id = "own-" + ++count;
        hub.send("admin", "POST", "/api/announcements", "application/yaml", yaml(id, "normal"));
        Session admin = in("admin", "de");
        assertThat(admin.page(page(id)).select(".go form").attr("action")).endsWith("/submit");
        hub.call("admin", "POST", "/api/announcements/" + id + "/submit");
        assertThat(admin.page(page(id)).select(".aside").text()).contains("Vier Augen");
        assertThat(admin.page(page(id)).select(".go form")).isEmpty();
        assertThat(author.page(page(id)).select(".aside").text()).contains("wartet auf jemanden");
        Session approver = in("approver", "de");
        assertThat(approver.page(page(id)).select(".aside").text()).contains("geben Sie sie frei");
        HttpResponse<String> approved = approver.post(page(id), path(id, "approve"), Map.of("version", "1"));
        assertThat(Session.location(approved)).isEqualTo(page(id));
        assertThat(approver.page(page(id)).select(".aside").text()).contains("Freigegeben von approver am ");
        assertThat(approver.page(page(id)).select(".go button").text()).isEqualTo("Versand planen");
    }

    @Test
    void nobodyLetsOutWhatTheyHaveNotSeen() {
        String id = "seen-" + ++count;
        submit(yaml(id, "normal"), id);
        Session approver = in("approver", "de");
        String seen = approver.page(page(id)).select(".go [name=version]").attr("value");
        submit(yaml(id, "normal").replace("Kein Strom", "Kein Strom und kein Licht"), id);

        approver.post(page(id), path(id, "approve"), Map.of("version", seen));
        assertThat(state(id)).isEqualTo("submitted");
        Document now = approver.page(page(id));
        assertThat(now.select("h1").text()).contains("kein Licht");
        approver.post(page(id), path(id, "approve"), Map.of());
        assertThat(state(id)).isEqualTo("submitted");

        approver.post(
                page(id),
                path(id, "approve"),
                Map.of("version", now.select(".go [name=version]").attr("value")));
        assertThat(state(id)).isEqualTo("approved");
        approver.post(page(id), path(id, "send"), Map.of("version", seen));
        assertThat(state(id)).isEqualTo("approved");
    }

    private void submit(String yaml, String id) {
        hub.send("author", "POST", "/api/announcements", "application/yaml", yaml);
        hub.call("author", "POST", "/api/announcements/" + id + "/submit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            de||
            de| |
            de|Emergency|
            de|NOTFAL|
            en|notfall|
            de| notfall\u00a0|sent
            en|\u200eEmergency |sent
            """)
    void anEmergencyIsSentOnlyAfterItsWordWasTyped(String ui, String word, String sent) {
        String id = approved("emergency");
        Session approver = in("approver", ui);
        assertThat(approver.page(page(id)).select(".when").text())
                .contains(ui.equals("de") ? "auch nachts" : "by night as well");
        String typed = word == null ? "" : word;
        HttpResponse<String> answer = approver.post(page(id), path(id, "send"), Map.of("word", typed, "version", "1"));
        if (sent == null) {
            Element field = at(answer, 422, "word");
            assertThat(field.attr("value")).isEqualTo(typed);
            assertThat(state(id)).isEqualTo("approved");
        } else {
            assertThat(Session.location(answer)).isEqualTo("/office/announcements/" + id);
            assertThat(state(id)).isEqualTo("scheduled");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            morgen            | kein Tag mit Uhrzeit
            2027-13-40T10:00  | kein Tag mit Uhrzeit
            2020-01-01T10:00  | ist vorbei
            2027-03-04T10:00  | vor ihrem Ende
            """)
    void aWrongTimeIsToldAtItsField(String typed, String told) {
        String id = written("normal");
        HttpResponse<String> answer = moved(id, typed, "1");
        Element field = at(answer, 422, "publish");
        assertThat(field.attr("value")).isEqualTo(typed);
        assertThat(answer.body()).contains(told);
    }

    @Test
    void anotherTimeIsANewVersionThatNobodyApproved() {
        String id = approved("normal");
        assertThat(Session.location(moved(id, "2027-03-02T08:30", "1"))).isEqualTo(page(id));
        Document page = author.page(page(id));
        assertThat(page.select(".badge.draft")).hasSize(1);
        assertThat(page.select(".when").text()).contains("02.03.2027", "08:30", "Nicht nachts");
        moved(id, "2027-03-02T09:30", "1");
        assertThat(author.page(page(id)).select("#publish").attr("value"))
                .as("from a page that is older")
                .isEqualTo("2027-03-02T08:30");
        moved(id, "", "2");
        assertThat(author.page(page(id)).select(".when").text()).contains("sofort");
    }

    @Test
    void aTestIsTheVeryMessageMarkedAsOneAndCountsNowhere() {
        String id = written("normal");
        String message = hub.call("author", "GET", "/api/announcements/" + id + "/preview/sms/de")
                .body();
        assertThat(tested(author, id, "sms", "0172 12340001")
                        .select("#test .done")
                        .text())
                .contains("SMS an " + NUMBER);
        Map<String, String> post = last(TWILIO.accepted());
        assertThat(post)
                .containsEntry("To", NUMBER)
                .containsEntry("Body", "TEST, nur für Sie\n" + message)
                .doesNotContainKey("StatusCallback");
        assertThat(author.page(page(id)).select("#address").attr("value"))
                .as("remembered")
                .isEqualTo(NUMBER);
        assertThat(state(id)).isEqualTo("draft");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM delivery")
                        .query(Integer.class)
                        .single())
                .isZero();
        String log = in("admin", "de").get("/office/audit?subject=" + id).body();
        assertThat(log).contains("als Test an sich selbst gesandt", "+49•••01").doesNotContain(NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sms      | +4917212340001          | 400 | 21610 | warning | keine Nachrichten mehr
            sms      | +4917212340001          | 400 | 21211 | warning | 21211
            sms      | +4917212340001          | 500 | 20500 | warning | keine Antwort
            whatsapp | +4917212340003          | 400 | 63016 | warning | Vorlage
            email    | unknown@sende.example   | 0   | 0     | warning | 5.1.1
            email    | policy@sende.example    | 0   | 0     | warning | SMTP 550
            email    | drop@sende.example      | 0   | 0     | warning | keine Antwort
            email    | gut@sende.example       | 0   | 0     | done    | angenommen
            """)
    void whatTheProviderSaysIsSaidInWordsAndStopsNobody(
            String channel, String address, int status, int code, String kind, String told) {
        String id = written("normal");
        if (status > 0) {
            TWILIO.willRefuse(status, code);
        }
        Element answer = tested(author, id, channel, address).selectFirst("#test ." + kind);
        assertThat(answer.text()).contains(told);
        assertThat(author.page(page(id)).select(".reach").text()).contains("2SMS", "1WhatsApp");
    }

    @Test
    void onWhatsAppWhoWroteLatelyGetsTheText() {
        String id = written("normal");
        assertThat(tested(author, id, "whatsapp", "+4917212340003")
                        .select("#test .warning")
                        .text())
                .contains("24");
        jdbc.sql("UPDATE contact_point SET last_inbound_at = CURRENT_TIMESTAMP WHERE address = '+4917212340003'")
                .update();
        assertThat(tested(author, id, "whatsapp", "+4917212340003").select("#test .done"))
                .hasSize(1);
        assertThat(last(TWILIO.accepted()))
                .containsEntry("To", "whatsapp:+4917212340003")
                .hasEntrySatisfying("Body", body -> assertThat(body).startsWith("TEST, nur für Sie\n"));
        jdbc.sql("UPDATE contact_point SET last_inbound_at = NULL").update();
    }

    @Test
    void theMailSaysInSubjectAndTextThatItIsATestAndUnsubscribesNobody() {
        String id = written("normal");
        Session english = in("author", "en");
        assertThat(tested(english, id, "email", "me@sende.example")
                        .select("#test .done")
                        .text())
                .contains("taken");
        String mail = SMTP.stored().get(SMTP.stored().size() - 1);
        assertThat(mail).contains("TEST: Kein Strom", "TEST, only for you", "To: me@sende.example");
        assertThat(mail.lines().filter(line -> line.startsWith("List-Unsubscribe:")))
                .allSatisfy(line -> assertThat(line).contains("/unsubscribe/test>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sms      | ''
            sms      | +49 231 500000
            sms      | 0172 12340001, 0172 12340002
            sms      | name@example.org
            whatsapp | <script>alert(1)</script>
            email    | a@example.org;b@example.org
            email    | a@example.org, b@example.org
            email    | +4917212340001
            """)
    void onlyOneAddressThatFitsIsSentTo(String channel, String typed) {
        String id = written("normal");
        int before = TWILIO.posts().size() + SMTP.stored().size();
        Element field = at(sent(author, id, channel, typed), 422, "address");
        assertThat(field.attr("value")).isEqualTo(typed);
        assertThat(TWILIO.posts().size() + SMTP.stored().size()).isEqualTo(before);
    }

    @Test
    void whoTestsTooOftenWaitsAndPaperIsLookedAtAsItIs() {
        String id = written("normal");
        Session tester = in("approver", "de");
        assertThat(Session.location(sent(tester, id, "flyer", "")))
                .isEqualTo("/office/announcements/" + id + "/sheets/de/flyer.pdf");
        int tries = 0;
        HttpResponse<String> answer;
        String token = tester.page(page(id)).select("input[name=_csrf]").attr("value");
        do {
            answer = tester.postWith(token, path(id, "test"), form("sms", NUMBER));
        } while (answer.statusCode() == 302 && ++tries < 40);
        at(answer, 429, "address");
        assertThat(tries).isEqualTo(20);
        assertThat(sent(tester, id, "voice", NUMBER).statusCode()).isEqualTo(404);
    }

    @Test
    void itIsLegibleForEverybody() throws IOException {
        String id = approved("emergency");
        Browser.open(address("/login?ui=de"), 1440);
        $("#username").setValue("admin");
        $("#password").setValue("admin");
        $("main button").click();
        look("de", "light", 1440, page(id));
        look("de", "dark", 390, page(id));
        look("en", "light", 390, page(id));
        look("en", "dark", 1440, page(id));
        $("#word").setValue("No");
        $(".go button").click();
        $("#word-problem").shouldBe(visible);
        inspect("unconfirmed", 1440);
        TWILIO.willRefuse(400, 21211);
        $("#address").setValue("0172 12340009");
        $("#test button").click();
        $("#test .warning").shouldBe(visible);
        inspect("refused", 390);
        look("de", "light", 1440, "/office/announcements/" + id);
    }

    private void look(String ui, String scheme, int width, String path) throws IOException {
        prefer(scheme);
        Selenide.open(address(path + "?ui=" + ui));
        $("html").shouldHave(attribute("lang", ui));
        inspect(ui + "-" + scheme + (path.endsWith("/send") ? "" : "-desk"), width);
    }

    private static void inspect(String view, int width) throws IOException {
        WebDriverRunner.getWebDriver().manage().window().setSize(new Dimension(width, width < 400 ? 2600 : 1500));
        Browser.inspect("office-send-" + view + "-" + width);
    }

    private static void prefer(String scheme) {
        ((ChromiumDriver) WebDriverRunner.getWebDriver())
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private Session in(String user, String ui) {
        Session session = Session.of(port, user);
        session.get("/office?ui=" + ui);
        return session;
    }

    private String written(String urgency) {
        String id = "sende-" + ++count;
        assertThat(hub.send("author", "POST", "/api/announcements", "application/yaml", yaml(id, urgency))
                        .statusCode())
                .isEqualTo(201);
        return id;
    }

    private String approved(String urgency) {
        String id = written(urgency);
        hub.call("author", "POST", "/api/announcements/" + id + "/submit");
        hub.call("approver", "POST", "/api/announcements/" + id + "/approve");
        assertThat(state(id)).isEqualTo("approved");
        return id;
    }

    private static String yaml(String id, String urgency) {
        return """
                id: %s
                language: de
                title: Kein Strom am Dienstag
                summary: In der „Nordstadt“ wird von 9 bis 15 Uhr der Strom abgestellt – auch in der Łódź-Straße.
                quarters: [sendedorf]
                topic: power
                urgency: %s
                channels: [sms, whatsapp, email, flyer]
                translations: {en: {title: No electricity on Tuesday, summary: There is no electricity from 9 to 15.}}
                publish: 2027-03-02T23:00+01:00
                expires: 2027-03-03T20:00+01:00
                """.formatted(id, urgency);
    }

    private String state(String id) {
        return HubClient.json(hub.call("author", "GET", "/api/announcements/" + id))
                .path("state")
                .asString();
    }

    private HttpResponse<String> moved(String id, String publish, String version) {
        return author.post(page(id), path(id, "schedule"), Map.of("publish", publish, "version", version));
    }

    private static HttpResponse<String> sent(Session session, String id, String channel, String address) {
        return session.post(page(id), path(id, "test"), form(channel, address));
    }

    private static Map<String, String> form(String channel, String address) {
        return Map.of("lang", "de", "channel", channel, "address", address);
    }

    private static Document tested(Session session, String id, String channel, String address) {
        HttpResponse<String> answer = sent(session, id, channel, address);
        assertThat(Session.location(answer)).isEqualTo(page(id));
        return session.page(page(id));
    }

    /** @return the field, which says what is wrong with it to everybody */
    private static Element at(HttpResponse<String> answer, int status, String id) {
        assertThat(answer.statusCode()).isEqualTo(status);
        Document page = Jsoup.parse(answer.body());
        Element field = page.getElementById(id);
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        String problem = field.attr("aria-describedby").split(" ")[0];
        assertThat(page.getElementById(problem).text()).isNotBlank();
        return field;
    }

    private static String page(String id) {
        return path(id, "send");
    }

    private static String path(String id, String step) {
        return "/office/announcements/" + id + "/" + step;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static FaultyTwilio twilio() {
        try {
            return new FaultyTwilio();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FaultySmtp smtp() {
        try {
            return new FaultySmtp();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
