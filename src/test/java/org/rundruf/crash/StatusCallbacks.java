package org.rundruf.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What Twilio says of a message later: some of it never, some twice, some before the message itself was answered. */
final class StatusCallbacks implements AutoCloseable {
    private static final double LOST = 0.1;
    private static final double REPEATED = 0.1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ExecutorService callers = Executors.newFixedThreadPool(2);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Mishaps mishaps;

    StatusCallbacks(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    void tell(Map<String, String> message) {
        for (String status : List.of("delivered", "sent")) {
            if (!mishaps.happens(LOST)) {
                callers.execute(() -> call(message, status));
            }
            if (mishaps.happens(REPEATED)) {
                callers.execute(() -> call(message, status));
            }
        }
    }

    private void call(Map<String, String> message, String status) {
        try {
            String url = message.get("StatusCallback");
            http.sendAsync(request(url, parameters(message, status)), BodyHandlers.discarding())
                    .handle((answer, lost) -> answer)
                    .join();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(Map<String, String> message, String status) {
        return new TreeMap<>(
                Map.of("MessageSid", message.get("sid"), "MessageStatus", status, "To", message.get("To")));
    }

    private static HttpRequest request(String url, Map<String, String> parameters)
            throws java.security.GeneralSecurityException {
        String form = parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature(url, parameters))
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    /** As Twilio's page "Webhooks security" says: the address, then each name and value in order. */
    private static String signature(String url, Map<String, String> parameters)
            throws java.security.GeneralSecurityException {
        StringBuilder signed = new StringBuilder(url);
        parameters.forEach((name, value) -> signed.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(LossyTwilio.TOKEN.getBytes(UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(UTF_8)));
    }

    @Override
    public void close() {
        callers.shutdownNow();
    }
}
