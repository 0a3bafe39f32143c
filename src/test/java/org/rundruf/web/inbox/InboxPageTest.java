package org.rundruf.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rundruf.announcement.Channel;
import org.rundruf.audience.InboundMessage;
import org.rundruf.audience.Inbox;
import org.rundruf.channel.twilio.FaultyTwilio;
import org.rundruf.channel.twilio.FaultyTwilio.Fault;
import org.rundruf.web.HubClient;
import org.rundruf.web.WebTest;
import org.rundruf.web.office.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Residents write, the office answers once, through a real provider's door. */
@WebTest
class InboxPageTest {
    private static final String PHONE = "+4917212345671";
    private static FaultyTwilio twilio;

    @LocalServerPort
    int port;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient database;

    private HubClient hub;
    private Session author;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) throws IOException {
        twilio = new FaultyTwilio();
        settings.add("rundruf.twilio.base-url", twilio::baseUrl);
        settings.add("rundruf.twilio.account-sid", () -> "ACtest");
        settings.add("rundruf.inbound.delay", () -> "100");
        settings.add("rundruf.whatsapp.window", () -> "enforced");
    }

    @AfterAll
    static void close() {
        twilio.close();
    }

    @BeforeEach
    void open() {
        hub = new HubClient(port);
        author = Session.of(port, "author");
        twilio.will(Fault.NONE);
        twilio.posts().clear();
    }

    private long write(Channel channel, String text) {
        inbox.keep(new InboundMessage(null, channel, PHONE, null, text, "ar", InboundMessage.Kind.MESSAGE));
        return database.sql("SELECT max(id) FROM inbound").query(Long.class).single();
    }

    private String state(long id) {
        return database.sql("SELECT state FROM inbound WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private HttpResponse<String> answer(long id, String text) {
        return author.post("/office/inbox/" + id, "/office/inbox/" + id + "/answer", Map.of("text", text));
    }

    @Test
    void anAnswerGoesOutOnceOnTheSameChannel() {
        long id = write(Channel.SMS, "أين المحطة؟ <script>alert(1)</script>");
        var list = author.page("/office/inbox?ui=en");
        var excerpt = list.select(".letters a[href$='/" + id + "'] .excerpt");
        assertThat(excerpt.text()).contains("أين المحطة؟ <script>");
        assertThat(excerpt.attr("dir")).isEqualTo("auto");
        assertThat(list.text()).contains("+49•••71").doesNotContain(PHONE, "??");

        assertThat(Session.location(answer(id, "عند المدرسة."))).isEqualTo("/office/inbox");
        await().until(() -> state(id).equals("answered"));
        assertThat(twilio.posts()).hasSize(1);
        assertThat(twilio.posts().get(0)).containsEntry("To", PHONE).containsEntry("Body", "عند المدرسة.");
        assertThat(author.page("/office/inbox/" + id).select("textarea")).isEmpty();
        assertThat(author.page("/office/inbox?done=true").select("a[href$='/" + id + "']"))
                .hasSize(1);
        assertThat(author.page("/office/inbox/" + id).select(".ours .bubble").text())
                .contains("عند المدرسة.");
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndWhatWasTypedStays() {
        long id = write(Channel.SMS, "Wo?");
        for (String text : new String[] {"", "x".repeat(1001), "a\u0007b"}) {
            HttpResponse<String> refused = answer(id, text);
            assertThat(refused.statusCode()).isEqualTo(422);
            var field = org.jsoup.Jsoup.parse(refused.body()).getElementById("text");
            assertThat(field.attr("aria-invalid")).isEqualTo("true");
            assertThat(field.wholeText()).isEqualTo(text);
            assertThat(field.ownerDocument().getElementById("text-problem").text())
                    .isNotBlank();
        }
        assertThat(state(id)).isEqualTo("open");
        author.post("/office/inbox/" + id, "/office/inbox/" + id + "/close", Map.of());
        assertThat(state(id)).isEqualTo("closed");
    }

    @Test
    void aRefusalComesBackWithItsReason() {
        twilio.willRefuse(400, 21211);
        long id = write(Channel.SMS, "Wo?");
        answer(id, "Dort.");
        await().until(() -> author.page("/office/inbox/" + id).text().contains("21211"));
        assertThat(author.page("/office/inbox/" + id).select("textarea").text()).isEqualTo("Dort.");
    }

    @Test
    void whatNobodyKnowsIsNotSentAgainByItself() {
        twilio.will(Fault.ERROR_500_AFTER_ACCEPTING);
        long id = write(Channel.SMS, "Wo?");
        answer(id, "Dort.");
        await().until(() ->
                !author.page("/office/inbox/" + id).select("textarea").isEmpty());
        assertThat(database.sql("SELECT problem FROM inbound WHERE id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEqualTo("unclear");
        assertThat(twilio.posts()).hasSize(1);
    }

    @Test
    void whatsAppIsAnsweredInItsTimeOnly() {
        long id = write(Channel.WHATSAPP, "Wo?");
        answer(id, "Dort.");
        await().until(() -> state(id).equals("answered"));
        assertThat(twilio.posts().get(0)).containsEntry("To", "whatsapp:" + PHONE);

        database.sql("UPDATE inbound SET received_at = ? WHERE channel = 1")
                .param(OffsetDateTime.now().minusHours(24))
                .update();
        long late = write(Channel.SMS, "x");
        database.sql("UPDATE inbound SET channel = 1, received_at = ? WHERE id = ?")
                .params(OffsetDateTime.now().minusHours(24), late)
                .update();
        assertThat(author.page("/office/inbox/" + late).select("textarea")).isEmpty();
        assertThat(hub.send("author", "POST", "/api/inbox/" + late + "/answer", "application/json", "{\"text\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void scriptsReadAnswerAndClose() {
        long id = write(Channel.SMS, "Hä");
        var line = HubClient.json(hub.call("approver", "GET", "/api/inbox")).get(0);
        assertThat(line.path("id").asLong()).isEqualTo(id);
        assertThat(line.toString()).contains("+49•••71").doesNotContain(PHONE);
        assertThat(line.path("word").asBoolean()).isTrue();
        String path = "/api/inbox/" + id;
        assertThat(hub.send("author", "POST", path + "/answer", "application/json", "{\"text\":\" \"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(hub.call("author", "POST", path + "/close").statusCode()).isEqualTo(200);
        assertThat(hub.call("author", "POST", path + "/close").statusCode()).isEqualTo(409);
        assertThat(hub.call("author", "POST", "/api/inbox/999999/close").statusCode())
                .isEqualTo(404);
        assertThat(hub.call("admin", "GET", "/api/audit.csv?action=inbox").body())
                .contains(",author,inbox.closed," + id);
    }

    @Test
    void thePrintShopTellsTheOfficeAndIsAnswered() {
        database.sql("INSERT INTO print_order (id, announcement, version, version_key, channel, state, created_at)"
                        + " VALUES ('sheet-v1-flyer', 'sheet', 1, 0, 'flyer', 'new', ?)")
                .param(OffsetDateTime.now())
                .update();
        Session shop = Session.of(port, "printshop");
        String order = "/printshop/orders/sheet-v1-flyer";
        shop.post(order, order + "/message", Map.of("text", " "));
        assertThat(shop.page(order).select("#text").attr("aria-invalid")).isEqualTo("true");
        shop.post(order, order + "/message", Map.of("text", "Das Papier ist aus."));
        long id = database.sql("SELECT max(id) FROM inbound").query(Long.class).single();
        assertThat(author.page("/office/inbox").text()).contains("Das Papier ist aus.", "sheet-v1-flyer");
        answer(id, "Nehmt anderes.");
        assertThat(state(id)).isEqualTo("answered");
        assertThat(shop.page(order).select(".said").text()).contains("Das Papier ist aus.", "Nehmt anderes.");
        assertThat(twilio.posts()).isEmpty();
    }
}
