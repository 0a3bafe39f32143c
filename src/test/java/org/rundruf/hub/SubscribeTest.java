package org.rundruf.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the code on a flyer to the next message, with a restart in between. */
class SubscribeTest {
    private static final String NUMBER = "+4915228817386";
    private static final String WHATSAPP = "+4915228817387";
    private static final String EMAIL = "leyla@example.org";
    private static final String TEMPLATE = "HX00000000000000000000000000000002";
    private static final Pattern LINK = Pattern.compile("https?://[^/\\s\"]+(/confirm/[A-Za-z0-9_-]{22}\\?lang=ar)");
    private static final String ENFORCED = "rundruf.whatsapp.window=enforced";

    @TempDir
    Path folder;

    @Test
    void whoScansAndConfirmsGetsTheNextMessageInTheirLanguage() {
        try (Hub hub = Hub.start(folder, "rundruf.subscribe.delay=3600000", ENFORCED)) {
            Hub.expect(200, hub.put("admin", "/api/quarters", "text/csv", quarters()));
            send(hub, "first", "[feed]");
            Document page = await().atMost(Duration.ofSeconds(60))
                    .until(
                            () -> Jsoup.parse(
                                    hub.get(null, "/a/first?via=flyer&lang=ar").body()),
                            found -> !found.select("form.sign-up").isEmpty());
            assertThat(page.select("input[name=channel]").eachAttr("value"))
                    .as("no template, no WhatsApp")
                    .containsExactly("sms", "email");
            post(hub, page, "sms", "0152 28817386");
            post(hub, page, "email", EMAIL);
            assertThat(messages(hub)).as("they wait").isEmpty();
        }
        String template = "rundruf.twilio.whatsapp-templates.confirmation.de=" + TEMPLATE;
        try (Hub hub = Hub.start(folder, ENFORCED, template, "rundruf.subscribe.per-client=20")) {
            Document page = Jsoup.parse(hub.get(null, "/a/first?lang=ar").body());
            post(hub, page, "whatsapp", WHATSAPP);
            assertThat(question(hub, NUMBER)).startsWith("هل ترغبون في تلقي رسائل عن حيّكم؟ (Stadt)");
            assertThat(question(hub, WHATSAPP)).startsWith(TEMPLATE).contains("\"1\":\"Stadt\"");
            assertThat(question(hub, EMAIL)).contains("Content-Language: ar", "Message-ID: <sign-up-");

            confirm(hub, NUMBER);
            confirm(hub, EMAIL);
            send(hub, "second", "[sms, whatsapp, email]");

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> hub.report("second").path("complete").asBoolean());
            assertThat(hub.report("second").path("recipients").asInt())
                    .as("WhatsApp was not confirmed")
                    .isEqualTo(2);
            assertThat(last(hub, NUMBER)).contains("لا ماء");
            assertThat(last(hub, EMAIL)).contains("Content-Language: ar", "List-Unsubscribe");
            aThousandAreTooMany(hub, page);
        }
    }

    private static String quarters() {
        return "id,parent,name,households,geocodes\nstadt,,Stadt,0,\nstadt/hafen,stadt,Hafen,0,\n";
    }

    private static void send(Hub hub, String id, String channels) {
        String yaml = """
                id: %s
                language: de
                title: Kein Wasser
                summary: Am Dienstag gibt es kein Wasser.
                quarters: [stadt/hafen]
                topic: water
                channels: %s
                languages: [de, ar]
                translations: {ar: {title: لا ماء, summary: لا ماء يوم الثلاثاء.}}
                """.formatted(id, channels);
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", yaml));
        hub.release(id);
    }

    /** Sends the form as it stands, with channel, address and consent. */
    private static HttpResponse<String> post(Hub hub, Document page, String channel, String address) {
        Element form = page.selectFirst("form.sign-up");
        StringBuilder body = new StringBuilder("consent=yes&channel=" + channel + "&address=" + encoded(address));
        form.select("select")
                .forEach(select -> body.append('&')
                        .append(select.attr("name"))
                        .append('=')
                        .append(encoded(select.selectFirst("option[selected]").val())));
        return hub.post(null, form.attr("action"), "application/x-www-form-urlencoded", body.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static List<String> messages(Hub hub) {
        return hub.database()
                .sql("SELECT recipient FROM sandbox_message")
                .query(String.class)
                .list();
    }

    private static List<String> messages(Hub hub, String recipient) {
        return hub.database()
                .sql("SELECT body, raw FROM sandbox_message WHERE recipient = ? ORDER BY id")
                .param(recipient)
                .query((row, n) -> row.getString(1) == null ? new String(row.getBytes(2), UTF_8) : row.getString(1))
                .list();
    }

    private static String question(Hub hub, String recipient) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> messages(hub, recipient), found -> found.size() == 1)
                .get(0);
    }

    private static String last(Hub hub, String recipient) {
        List<String> all = messages(hub, recipient);
        return all.get(all.size() - 1);
    }

    /** E-mails are in base64, as they are in Arabic. */
    private static void confirm(Hub hub, String recipient) {
        String question = question(hub, recipient);
        String text = question.contains("base64") ? decoded(question) : question;
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        assertThat(Hub.expect(200, hub.get(null, link.group(1))).body()).contains("<form method=\"post\"");
        Hub.expect(200, hub.post(null, link.group(1), "application/x-www-form-urlencoded", ""));
    }

    private static String decoded(String mail) {
        String body = mail.substring(mail.indexOf("\r\n\r\n")).replaceAll("\\s", "");
        return new String(java.util.Base64.getDecoder().decode(body), UTF_8);
    }

    /** Whoever writes other addresses into a header that only a proxy of ours may write is one client all the same. */
    private static void aThousandAreTooMany(Hub hub, Document page) {
        int taken = 0;
        for (int i = 0; i < 1000; i++) {
            int status = post(hub, page, "email", "flood" + i + "@example.org").statusCode();
            assertThat(status).isIn(200, 429);
            taken += status == 200 ? 1 : 0;
        }
        assertThat(taken).isBetween(1, 20);
    }
}
