package org.rundruf.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** WhatsApp's 24-hour window in a whole hub, whose provider keeps it as Twilio does. */
class WhatsAppWindowTest {
    private static final String WROTE = "+4915228817101";
    private static final String WROTE_ALMOST_A_DAY_AGO = "+4915228817103";
    private static final String NEVER_WROTE = "+4915228817105";
    /** As our books have it; the provider knows better. */
    private static final String SEEMS_TO_HAVE_WRITTEN = "+4915228817107";

    private static final String STOPPED = "+4915228817109";

    private static final String TEMPLATE = "HX00000000000000000000000000000001";
    private static final String WITHOUT_TEMPLATE = """
            id: news
            language: de
            title: Kein Wasser am Dienstag
            summary: Am Dienstag wird von 9 bis 15 Uhr das Wasser abgestellt.
            quarters: [stadt]
            topic: water
            channels: [whatsapp]
            languages: [de]
            """;
    private static final String WITH_TEMPLATE = """
            id: kit
            kit: water-shutoff
            facts: {starts: 2099-11-24T09:00+01:00, ends: 2099-11-24T15:00+01:00, place: Hafen 1}
            quarters: [stadt]
            channels: [whatsapp]
            languages: [de]
            """;

    @TempDir
    Path folder;

    private Hub hub;

    @Test
    void keepsToItAndLeavesNobodyOutSilently() {
        try (Hub started = Hub.start(
                folder,
                "rundruf.whatsapp.window=enforced",
                "rundruf.sandbox.pace=50ms",
                "rundruf.twilio.whatsapp-templates.water-shutoff.de=" + TEMPLATE)) {
            hub = started;
            found();
            freeTextReachesWhoWroteLately();
            aTemplateReachesEverybodyElse();
        }
    }

    private void found() {
        String quarters = "id,parent,name,households,geocodes\nstadt,,Stadt,0,\n";
        Hub.expect(200, hub.put("admin", "/api/quarters", "text/csv", quarters));
        Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", subscribers()));
        write(WROTE, "Hallo?");
        write(STOPPED, "STOP");
        note(WROTE_ALMOST_A_DAY_AGO, Duration.ofHours(24).minusMinutes(5));
        note(SEEMS_TO_HAVE_WRITTEN, Duration.ofHours(1));
        assertThat(heard(WROTE)).isTrue();
        assertThat(heard(STOPPED)).as("a stop word is a message, too").isTrue();
    }

    private void freeTextReachesWhoWroteLately() {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", WITHOUT_TEMPLATE));
        assertThat(reach("news").path("recipients").asInt()).isEqualTo(4);
        assertThat(reach("news").path("unreachable").asInt()).isEqualTo(2);

        JsonNode report = sent("news", 3);

        assertThat(report.path("channels").path("whatsapp").path("delivered").asInt())
                .isEqualTo(1);
        JsonNode reasons = report.path("reasons");
        assertThat(reasons.propertyNames())
                .containsExactlyInAnyOrder(
                        "outside WhatsApp's 24-hour window, and no template", "Twilio error 63016: outside-window");
        assertThat(reasons.path("outside WhatsApp's 24-hour window, and no template")
                        .asInt())
                .isEqualTo(2);
        assertThat(last(WROTE)).startsWith("*Kein Wasser am Dienstag*");
        assertThat(messages(NEVER_WROTE)).isEmpty();
        assertThat(messages(WROTE_ALMOST_A_DAY_AGO)).isEmpty();
        assertThat(messages(SEEMS_TO_HAVE_WRITTEN)).hasSize(1);
        assertThat(heard(SEEMS_TO_HAVE_WRITTEN)).isFalse();
        assertThat(heard(WROTE)).isTrue();
    }

    private void aTemplateReachesEverybodyElse() {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", WITH_TEMPLATE));
        assertThat(reach("kit").path("unreachable").asInt()).isZero();

        JsonNode report = sent("kit", 0);

        assertThat(report.path("channels").path("whatsapp").path("delivered").asInt())
                .isEqualTo(4);
        assertThat(report.path("reasons").isEmpty()).isTrue();
        assertThat(last(WROTE)).startsWith("*Kein Wasser am Dienstag, 24. November 2099*");
        assertThat(List.of(last(NEVER_WROTE), last(WROTE_ALMOST_A_DAY_AGO), last(SEEMS_TO_HAVE_WRITTEN)))
                .allSatisfy(message -> assertThat(message).startsWith(TEMPLATE + "\n{"));
    }

    /** @return the report once nothing is on its way any more */
    private JsonNode sent(String id, int failed) {
        hub.release(id);
        return await().atMost(Duration.ofSeconds(60)).until(() -> hub.report(id), report -> {
            JsonNode states = report.path("channels").path("whatsapp");
            return states.path("failed").asInt() == failed
                    && states.path("delivered").asInt() == 4 - failed;
        });
    }

    private JsonNode reach(String id) {
        return Hub.json(Hub.expect(200, hub.get("author", "/api/announcements/" + id + "/reach")));
    }

    /** On the sandbox's page, as somebody who tries it out. */
    private void write(String number, String text) {
        String form = "kind=whatsapp&city=%2B493023125000&number=" + encoded(number) + "&text=" + encoded(text);
        Hub.expect(302, hub.post("admin", "/sandbox/replies", "application/x-www-form-urlencoded", form));
    }

    private void note(String number, Duration ago) {
        hub.database()
                .sql("UPDATE contact_point SET last_inbound_at = ? WHERE address = ?")
                .params(OffsetDateTime.now(ZoneOffset.UTC).minus(ago), number)
                .update();
    }

    private boolean heard(String number) {
        return hub.database()
                .sql("SELECT last_inbound_at IS NOT NULL FROM contact_point WHERE address = ?")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    private String last(String number) {
        List<String> messages = messages(number);
        return messages.get(messages.size() - 1);
    }

    private List<String> messages(String number) {
        return hub.database()
                .sql("SELECT body FROM sandbox_message WHERE recipient = ? ORDER BY id")
                .param(number)
                .query(String.class)
                .list();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String subscribers() {
        StringBuilder csv =
                new StringBuilder("sms,whatsapp,email,languages,quarter,topics,consent_source,consent_at\n");
        List.of(WROTE, WROTE_ALMOST_A_DAY_AGO, NEVER_WROTE, SEEMS_TO_HAVE_WRITTEN, STOPPED)
                .forEach(number -> csv.append(",%s,,de,stadt,,web,2026-01-02T10:00:00Z\n".formatted(number)));
        return csv.toString();
    }
}
