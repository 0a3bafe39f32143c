package org.rundruf.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.storage.QuarterImport;
import org.rundruf.web.HubClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SignUpTest
class SubscribePageTest {
    private static final String HAFEN = "dortmund/innenstadt-nord/hafen";

    @LocalServerPort
    int port;

    @Autowired
    QuarterImport quarters;

    @Autowired
    Announcements announcements;

    @Autowired
    JdbcClient jdbc;

    private HubClient hub;

    @BeforeEach
    void city() {
        hub = new HubClient(port);
        new City(quarters, announcements).fill();
        jdbc.sql("DELETE FROM sign_up").update();
    }

    private static Map<String, String> filled(String channel, String address) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("channel", channel);
        fields.put("address", address);
        fields.put("quarter", HAFEN);
        fields.put("topic", "water");
        fields.put("language", "ar");
        fields.put("consent", "yes");
        return fields;
    }

    private HttpResponse<String> post(String language, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return hub.send(null, "POST", "/subscribe?lang=" + language, "application/x-www-form-urlencoded", form);
    }

    private List<String> stored(String column) {
        return jdbc.sql("SELECT " + column + " FROM sign_up ORDER BY id")
                .query(String.class)
                .list();
    }

    private static String chosen(Document page, String select) {
        return page.select("select[name=" + select + "] option[selected]")
                .eachAttr("value")
                .toString();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/water?lang=ar&via=flyer, ar",
        "/a/water?lang=tr, tr",
        "'/subscribe?quarter=dortmund/innenstadt-nord/hafen&topic=water&lang=he', he",
    })
    void isFilledIn(String path, String language) {
        Document page = Jsoup.parse(hub.get(path).body());
        Element form = page.selectFirst("form.sign-up");
        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo("/subscribe?lang=" + language);
        assertThat(chosen(page, "quarter")).isEqualTo("[" + HAFEN + "]");
        assertThat(chosen(page, "topic")).isEqualTo("[water]");
        assertThat(chosen(page, "language")).isEqualTo("[" + language + "]");
        assertThat(page.select("select[name=language] option")).hasSize(19);
        assertThat(page.select("input[name=channel][checked]").eachAttr("value"))
                .containsExactly("sms");
        assertThat(page.select("input[name=consent][checked]")).isEmpty();
        assertThat(form.select("a").eachAttr("href")).containsExactly("https://www.example.org/impressum");
        assertThat(form.select("#privacy").text()).contains("Stadt Dortmund");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void keepsTheChoiceInAnotherLanguage() {
        Document page = Jsoup.parse(
                hub.get("/subscribe?quarter=" + HAFEN + "&topic=water&lang=de").body());
        String turkish = page.select(".chips a[lang=tr]").attr("href");
        Document again = Jsoup.parse(hub.get(turkish).body());
        assertThat(again.selectFirst("html").attr("lang")).isEqualTo("tr");
        assertThat(chosen(again, "quarter")).isEqualTo("[" + HAFEN + "]");
        assertThat(chosen(again, "topic")).isEqualTo("[water]");
    }

    @ParameterizedTest
    @CsvSource({
        "sms, 0152 28817386, +4915228817386",
        "whatsapp, 0152 28817387, +4915228817387",
        "email, Leyla@Example.org, leyla@example.org",
    })
    void takesWhatIsRight(String channel, String typed, String address) {
        HttpResponse<String> answer = post("de", filled(channel, typed));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "location");
        assertThat(Jsoup.parse(answer.body()).select("main bdi").text()).isEqualTo(address);
        assertThat(stored("address")).containsExactly(address);
        assertThat(stored("wording"))
                .containsExactly(
                        "Ich möchte Nachrichten zu diesem Viertel bekommen. Meine Daten werden nur dafür"
                                + " gespeichert. Ich kann mich jederzeit abmelden. Verantwortlich für Ihre Daten: Stadt Dortmund.");
    }

    @ParameterizedTest
    @CsvSource({
        "address, '', address, Das ist keine gültige Handynummer.",
        "address, 0231 500, address, Das ist keine gültige Handynummer.",
        "address, a@example.org, address, Das ist keine gültige Handynummer.",
        "channel, email, address, Das ist keine gültige E-Mail-Adresse.",
        "channel, fax, channel, Wie möchten Sie die Nachrichten bekommen?",
        "channel, flyer, channel, Wie möchten Sie die Nachrichten bekommen?",
        "quarter, atlantis, quarter, Viertel",
        "quarter, '\0', quarter, Viertel",
        "topic, weather, topic, Thema",
        "language, tlh, language, Sprache",
    })
    void namesTheFieldThatIsWrongAndKeepsTheOthers(String field, String value, String wrong, String text) {
        Map<String, String> fields = filled("sms", "0152 28817386");
        fields.put(field, value);
        HttpResponse<String> answer = post("de", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(stored("address")).isEmpty();
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#problems a").eachText()).containsExactly(text);
        assertThat(page.select("#problems a").attr("href")).isEqualTo("#" + wrong);
        assertThat(page.select("#" + wrong)).hasSize(1);
        assertThat(page.selectFirst("#problems").hasAttr("autofocus")).isTrue();
        assertThat(page.select("input[name=address]").attr("value")).isEqualTo(fields.get("address"));
        assertThat(page.select("input[name=consent][checked]")).hasSize(1);
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Map<String, String> fields = filled("sms", "12");
        fields.remove("consent");
        Document page = Jsoup.parse(post("ar", fields).body());
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#address", "#consent");
        assertThat(page.select("#address").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#address").attr("aria-describedby")).isEqualTo("address-hint address-problem");
        assertThat(page.select("#consent").attr("aria-describedby")).isEqualTo("privacy consent-problem");
        assertThat(page.select("#address-problem").text()).isEqualTo("رقم الهاتف المحمول غير صحيح.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "' OR 1=1 --",
                "${7*7}#{7*7}[[${7*7}]]",
                "name@example.org\r\nBcc: all@example.org",
                "\0\u0001\uFFFF\uD800",
            })
    void showsHostileInputAsText(String hostile) {
        for (String field : filled("email", "").keySet()) {
            Map<String, String> fields = filled("email", "leyla@example.org");
            fields.put(field, hostile);
            HttpResponse<String> answer = post("de", fields);
            assertThat(answer.statusCode()).as(field).isIn(422, field.equals("consent") ? 200 : 422);
            assertThat(answer.body()).doesNotContain("<script", "49#49");
        }
        assertThat(stored("address")).allMatch("leyla@example.org"::equals);
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 100_000, 3_000_000})
    void survivesHugeInput(int length) {
        HttpResponse<String> answer = post("de", filled("email", "a".repeat(length) + "@example.org"));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body().length()).isLessThan(60_000);
        assertThat(stored("address")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"address=%zz", "%", "=&=&&&", "address=%00"})
    void survivesUnreadableForms(String form) {
        HttpResponse<String> answer =
                hub.send(null, "POST", "/subscribe?lang=de", "application/x-www-form-urlencoded", form);
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-origin, 422", "none, 422"})
    void refusesFormsOfOtherSites(String site, int status) {
        Map<String, String> headers =
                Map.of("Sec-Fetch-Site", site, "Content-Type", "application/x-www-form-urlencoded");
        HttpResponse<String> answer = hub.call(null, "POST", "/subscribe", headers, "channel=sms".getBytes(UTF_8));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void answersTheSameWhoeverIsKnownAndAsksAnAddressThreeTimesAnHour() {
        String first = post("de", filled("sms", "0152 28817390")).body();
        for (int i = 0; i < 5; i++) {
            assertThat(post("de", filled("sms", "0152 28817390")).body()).isEqualTo(first);
        }
        assertThat(stored("address")).hasSize(3);
    }
}
