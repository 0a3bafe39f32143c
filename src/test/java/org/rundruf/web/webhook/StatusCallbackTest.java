package org.rundruf.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rundruf.web.HubClient;
import org.rundruf.web.Neighbourhood;
import org.rundruf.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class StatusCallbackTest {
    private static final String NUMBER = "+4915112345601";
    private static final Map<String, String> DELIVERED = Map.of("MessageSid", "SM1", "MessageStatus", "delivered");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Neighbourhood quarter;
    private Provider provider;

    @BeforeEach
    void subscribe() {
        HubClient hub = new HubClient(port);
        provider = new Provider(hub);
        quarter = new Neighbourhood(hub, "receipts");
        quarter.subscribe("sms", NUMBER);
    }

    @Test
    void signedOnesMoveTheLedgerForwardOnly() {
        String path = "/twilio/status/" + delivery("receipt-moves");
        for (String status : List.of("sent", "delivered", "sent")) {
            HttpResponse<String> answer =
                    provider.call(path, Map.of("MessageSid", "SM1", "MessageStatus", status, "To", NUMBER));
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(count("receipt-moves", status)).isEqualTo(status.equals("sent") && isDelivered() ? 0 : 1);
        }
        assertThat(isDelivered()).isTrue();
    }

    private boolean isDelivered() {
        return count("receipt-moves", "delivered") == 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "another form", "another delivery", "another key"})
    void forgedOnesChangeNothing(String forgery) {
        String id = "receipt-forged-" + forgery.replace(' ', '-') + forgery.length();
        String path = "/twilio/status/" + delivery(id);
        HttpResponse<String> answer = provider.call(path, DELIVERED, signature(forgery, path));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(count(id, "delivered")).isZero();
        assertThat(provider.call(path, DELIVERED).statusCode()).as("signed").isEqualTo(204);
    }

    private static String signature(String forgery, String path) {
        return switch (forgery) {
            case "" -> null;
            case "another form" -> Provider.sign(path, Map.of("MessageSid", "SM1", "MessageStatus", "sent"));
            case "another delivery" -> Provider.sign(path + "0", DELIVERED);
            case "another key" -> Provider.sign(path, DELIVERED).toLowerCase(Locale.ROOT);
            default -> forgery;
        };
    }

    @Test
    void deliveriesThatNobodyMadeAreNotFound() {
        HttpResponse<String> answer = provider.call("/twilio/status/999999999", DELIVERED);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private long delivery(String id) {
        quarter.announce(id);
        return await().until(() -> deliveries(id), found -> found.size() == 1).get(0);
    }

    private List<Long> deliveries(String id) {
        return jdbc.sql("SELECT d.id FROM delivery d JOIN announcement_version v ON v.version_key = d.version"
                        + " WHERE v.id = ?")
                .param(id)
                .query(Long.class)
                .list();
    }

    private int count(String id, String state) {
        return quarter.report(id).path("channels").path("sms").path(state).asInt();
    }
}
