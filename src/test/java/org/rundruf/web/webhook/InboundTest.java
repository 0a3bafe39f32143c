package org.rundruf.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write reaches the office, and what they are answered. */
@WebTest
class InboundTest {
    private static final String NOTHING = "<Response/>";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private HubClient hub;
    private Provider provider;

    @BeforeEach
    void connect() {
        hub = new HubClient(port);
        provider = new Provider(hub);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            41 | sms      | STOP    |       | ''                 | stop    | closed
            42 | sms      | Stopp   |       | Antwort START      | stop    | closed
            43 | whatsapp | STOP    |       | Antwort START      | stop    | closed
            44 | whatsapp | STOP    | STOP  | ''                 | stop    | closed
            45 | sms      | schluss jetzt | STOP | ''            | stop    | closed
            46 | sms      | إيقاف   |       | Antwort START      | stop    | closed
            47 | sms      | Wann?   |       | 112 an             | message | open
            48 | sms      | Hilfe   | HELP  | ''                 | message | open
            """)
    void whatIsAnsweredAndKept(
            int number, String channel, String text, String optOut, String answer, String kind, String state) {
        String phone = "+49151123457" + number;
        new Neighbourhood(hub, "inbound-" + number).subscribe(channel, phone);

        HttpResponse<String> heard = hear(channel, phone, text, sid(), optOut);

        assertThat(heard.statusCode()).isEqualTo(200);
        assertThat(heard.body()).contains(answer.isEmpty() ? NOTHING : answer);
        assertThat(kept(phone)).isEqualTo(List.of(kind + " " + state + " de " + text));
        assertThat(isStopped(phone)).isEqualTo(kind.equals("stop"));
    }

    @ParameterizedTest
    @CsvSource({"إيقاف, ar, أرسلوا START", "СТОП, bg, отговорете със START", "Stopp, de, Antwort START"})
    void whomWeDoNotKnowIsAnsweredInTheLanguageOfTheWord(String word, String language, String answer) {
        String phone = "+4915112346" + language.hashCode() % 1000;
        assertThat(hear("sms", phone, word, sid(), null).body()).contains(answer);
        assertThat(kept(phone)).isEqualTo(List.of("stop closed " + language + " " + word));
    }

    @Test
    void pointsOnceADayAndKeepsEverything() {
        String phone = "+4915112345750";
        assertThat(hear("sms", phone, "Wann kommt das Wasser?", sid(), null).body())
                .contains("112 an", "https://rundruf.example/?lang=de");
        assertThat(hear("sms", phone, "Hallo??", sid(), null).body()).contains(NOTHING);
        assertThat(hear("whatsapp", phone, "Hallo??", sid(), null).body()).contains("112 an");
        yesterday(phone);
        assertThat(hear("sms", phone, "Hallo!!!", sid(), null).body()).contains("112 an");
        assertThat(kept(phone)).hasSize(4);
        assertThat(hear("sms", "Telekom", "Willkommen!", sid(), null).body())
                .as("no machines")
                .contains(NOTHING);
    }

    @Test
    void startBringsThemBackAndBothAreOnRecord() {
        String phone = "+4915112345751";
        Neighbourhood residents = new Neighbourhood(hub, "inbound-start");
        residents.subscribe("sms", phone);
        String stop = sid();
        hear("sms", phone, "STOPP", stop, null);
        assertThat(isStopped(phone)).isTrue();
        assertThat(hear("sms", phone, "Anmelden!", sid(), null).body()).contains("Abmelden: Antwort STOP");
        assertThat(isStopped(phone)).isFalse();
        assertThat(consents(phone)).endsWith("false STOPP", "true ANMELDEN");

        assertThat(hear("sms", phone, "STOPP", stop, null).body())
                .as("the same once more")
                .contains(NOTHING);
        assertThat(isStopped(phone)).isFalse();
        assertThat(kept(phone)).hasSize(2);
    }

    @Test
    void whatWaitsForThemIsSuppressedAtOnce() {
        String phone = "+4915112345752";
        Neighbourhood residents = new Neighbourhood(hub, "inbound-queued");
        residents.subscribe("sms", phone);
        residents.announce("inbound-queued");
        await().until(() ->
                residents.report("inbound-queued").at("/channels/sms/queued").asInt() == 1);

        hear("sms", phone, "STOP", sid(), null);

        assertThat(residents
                        .report("inbound-queued")
                        .at("/channels/sms/suppressed")
                        .asInt())
                .isEqualTo(1);
        assertThat(residents.report("inbound-queued").at("/reasons/stopped").asInt())
                .isEqualTo(1);
    }

    @Test
    void aMegabyteIsCutAndMoreIsRefused() {
        String phone = "+4915112345753";
        assertThat(hear("sms", phone, "x".repeat(3999) + "😀" + "x".repeat(1_000_000), sid(), null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(kept(phone)).isEqualTo(List.of("message open de " + "x".repeat(3999)));
        assertThat(hear("sms", phone, "x".repeat(13_000_000), sid(), null).statusCode())
                .isEqualTo(413);
        assertThat(hear("sms", phone, "a\0b", sid(), null).statusCode()).isEqualTo(200);
        assertThat(kept(phone)).hasSize(2);
    }

    private HttpResponse<String> hear(String channel, String phone, String text, String sid, String optOut) {
        Map<String, String> form = new HashMap<>(Map.of(
                "From", channel.equals("whatsapp") ? "whatsapp:" + phone : phone, "Body", text, "MessageSid", sid));
        if (optOut != null) {
            form.put("OptOutType", optOut);
        }
        return provider.call("/twilio/inbound", form);
    }

    private static String sid() {
        return "SM" + UUID.randomUUID();
    }

    private List<String> kept(String phone) {
        return jdbc.sql("SELECT kind || ' ' || state || ' ' || language || ' ' || body FROM inbound WHERE address = ?"
                        + " ORDER BY id")
                .param(phone)
                .query(String.class)
                .list();
    }

    private List<String> consents(String phone) {
        return jdbc.sql("SELECT granted, how FROM consent JOIN contact_point ON id = contact WHERE address = ?"
                        + " ORDER BY given_at")
                .param(phone)
                .query((row, n) -> row.getBoolean("granted") + " " + row.getString("how"))
                .list();
    }

    private boolean isStopped(String phone) {
        return jdbc.sql("SELECT stopped_at IS NOT NULL FROM contact_point WHERE address = ?")
                .param(phone)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void yesterday(String phone) {
        jdbc.sql("UPDATE inbound_pointer SET sent_at = sent_at - INTERVAL '1' DAY WHERE address = ?")
                .param(phone)
                .update();
    }
}
