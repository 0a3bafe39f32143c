package org.rundruf.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.rundruf.channel.WebhookSignature;

/** Status callbacks at a steady rate, signed as Twilio signs them. */
final class CallbackBurst {
    private static final int NO_CONTENT = 204;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final WebhookSignature signature;

    CallbackBurst(int port, WebhookSignature signature) {
        this.port = port;
        this.signature = signature;
    }

    /** @return how long each took from when it was due to its answer, in nanoseconds */
    long[] run(List<Long> deliveries, int perSecond) {
        List<HttpRequest> requests = deliveries.stream().map(this::request).toList();
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < requests.size(); i++) {
            long due = start + i * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(http.sendAsync(requests.get(i), BodyHandlers.ofString()).thenApply(answer -> {
                if (answer.statusCode() != NO_CONTENT) {
                    throw new IllegalStateException(answer + ": " + answer.body());
                }
                return System.nanoTime() - due;
            }));
        }
        return answers.stream().mapToLong(CompletableFuture::join).toArray();
    }

    private HttpRequest request(long delivery) {
        String path = "/twilio/status/" + delivery;
        Map<String, String> form = Map.of("MessageStatus", "delivered", "To", "+4915228817000");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature.sign(path, form))
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
    }
}
