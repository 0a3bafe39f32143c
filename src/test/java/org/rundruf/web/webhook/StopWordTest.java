package org.rundruf.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WebTest
class StopWordTest {
    @LocalServerPort
    int port;

    private HubClient hub;
    private Provider provider;

    @BeforeEach
    void connect() {
        hub = new HubClient(port);
        provider = new Provider(hub);
    }

    /** Two telephones live in each quarter; who stops is one fewer to whom the next announcement goes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | sms      | STOP                     | 1
            2 | sms      | stop.                    | 1
            3 | sms      | ' Stopp! '               | 1
            4 | sms      | СТОП                     | 1
            5 | sms      | توقف                     | 1
            6 | sms      | arrêt                    | 1
            7 | whatsapp | Stop                     | 1
            8 | sms      | Wo ist die Stop-Haltestelle? | 2
            9 | sms      | ''                       | 2
            """)
    void endsTheMessagesToThatNumber(int number, String channel, String text, int remaining) {
        String quarter = "stops-" + number;
        Neighbourhood residents = new Neighbourhood(hub, quarter);
        residents.subscribe(channel, "+491511234571" + number);
        residents.subscribe("sms", "+491511234572" + number);
        HttpResponse<String> answer = hear(channel, "+491511234571" + number, text);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/xml");
        assertThat(answer.body()).contains("<Response");
        residents.announce(quarter);
        await().untilAsserted(
                        () -> assertThat(reached(residents.report(quarter))).isEqualTo(remaining));
    }

    @Test
    void countsOnlyWithTheProvidersSignature() {
        Neighbourhood residents = new Neighbourhood(hub, "stops-forged");
        residents.subscribe("sms", "+4915112345730");
        Map<String, String> form = Map.of("From", "+4915112345730", "Body", "STOP");
        assertThat(provider.call("/twilio/inbound", form, null).statusCode()).isEqualTo(403);
        assertThat(provider.call("/twilio/inbound", form, "forged").statusCode())
                .isEqualTo(403);
        residents.announce("stops-forged");
        await().untilAsserted(() ->
                assertThat(reached(residents.report("stops-forged"))).isEqualTo(1));
    }

    @Test
    void fromNobodyWeKnowIsNoFault() {
        assertThat(hear("sms", "+4915112345799", "STOP").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> hear(String channel, String number, String text) {
        String from = channel.equals("whatsapp") ? "whatsapp:" + number : number;
        return provider.call(
                "/twilio/inbound", Map.of("From", from, "Body", text, "MessageSid", "SM" + UUID.randomUUID()));
    }

    private static int reached(JsonNode report) {
        int suppressed = report.path("channels").path("sms").path("suppressed").asInt()
                + report.path("channels").path("whatsapp").path("suppressed").asInt();
        return report.path("recipients").asInt() - suppressed;
    }
}
