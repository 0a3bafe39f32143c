package org.rundruf.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rundruf.hub.Hub;

/**
 * Text messages through the whole hub, ledger and all, beside a loop that calls Twilio's SDK with as many threads and
 * connections and remembers nothing; and how soon an emergency is through while normal messages are under way.
 */
class SmsBench {
    static final String URGENT = "Bombe";
    private static final int MESSAGES = Integer.getInteger("bench.sms", 20_000);
    private static final int BACKLOG = Integer.getInteger("bench.backlog", 100_000);
    private static final int EMERGENCIES = 1000;
    private static final int THREADS = 20;
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void beside_the_sdk() throws Exception {
        try (PromptTwilio twilio = new PromptTwilio();
                Hub hub = hub(twilio)) {
            twilio.start();
            People.subscribeBySms(hub, MESSAGES);
            print("| latency, ms | hub, messages/s | SDK loop, messages/s | ratio | without planning |%n"
                    + "|---:|---:|---:|---:|---:|");
            for (int latency : new int[] {0, 20}) {
                twilio.latency(Duration.ofMillis(latency));
                Pace own = Pace.NONE;
                Pace loop = Pace.NONE;
                for (int round = 0; round < ROUNDS; round++) {
                    String id = "round-" + latency + "-" + round;
                    own = own.or(pace(twilio::taken, MESSAGES, () -> send(hub, id, "normal", "Fest")));
                    loop = loop.or(pace(twilio::taken, MESSAGES, () -> loop(twilio.port())));
                }
                print(
                        "| %d | %,.0f | %,.0f | %.2f | %.2f |",
                        latency,
                        own.fromOrder(),
                        loop.fromOrder(),
                        own.fromOrder() / loop.fromOrder(),
                        own.fromFirst() / loop.fromFirst());
                assertThat(own.fromOrder()).isPositive();
            }
        }
    }

    @Test
    void an_emergency_overtakes() throws Exception {
        try (PromptTwilio twilio = new PromptTwilio();
                Hub hub = hub(twilio)) {
            twilio.start();
            twilio.latency(Duration.ofMillis(2));
            People.subscribeBySms(hub, BACKLOG);
            Hub.expect(200, hub.put("admin", "/api/quarters", "text/csv", """
                    id,parent,name,households,geocodes
                    stadt,,Stadt,0,
                    stadt/hafen,stadt,Hafen,0,
                    """));
            StringBuilder harbour = new StringBuilder("sms,languages,quarter,consent_source,consent_at\n");
            for (int i = 0; i < EMERGENCIES; i++) {
                harbour.append("+4915229%06d,de,stadt/hafen,web,2026-01-02T10:00:00Z\n".formatted(100_000 + i));
            }
            Hub.expect(200, hub.post("admin", "/api/subscribers", "text/csv", harbour.toString()));
            double first = through(hub, twilio, "warm");
            double alone = Math.min(first, through(hub, twilio, "alone"));
            send(hub, "backlog", "normal", "Fest");
            int before = twilio.taken();
            await().atMost(Duration.ofMinutes(2)).until(() -> twilio.taken() > before + 2000);
            double ahead = through(hub, twilio, "overtaking");
            assertThat(twilio.taken()).as("the others were still under way").isLessThan(before + BACKLOG);
            print(
                    "%d emergencies alone: %.2f s; while %,d others are under way: %.2f s (ratio %.2f)",
                    EMERGENCIES, alone, BACKLOG, ahead, ahead / alone);
        }
    }

    private static double through(Hub hub, PromptTwilio twilio, String id) {
        int before = twilio.urgent();
        return EMERGENCIES
                / pace(
                                () -> twilio.urgent() - before,
                                EMERGENCIES,
                                () -> sendTo(hub, id, "emergency", URGENT, "stadt/hafen"))
                        .fromOrder();
    }

    private Hub hub(PromptTwilio twilio) {
        return Hub.start(
                folder,
                "rundruf.twilio.base-url=http://127.0.0.1:" + twilio.port(),
                "rundruf.twilio.account-sid=ACbench",
                "rundruf.twilio.auth-token=secret",
                "rundruf.twilio.sms-from=+4923150000",
                "rundruf.sms.concurrency=" + THREADS,
                "rundruf.press.enabled=false");
    }

    private static void send(Hub hub, String id, String urgency, String word) {
        sendTo(hub, id, urgency, word, "stadt");
    }

    private static void sendTo(Hub hub, String id, String urgency, String word, String quarter) {
        Hub.expect(201, hub.post("author", "/api/announcements", "application/yaml", """
                id: %s
                language: de
                title: %s am Samstag
                summary: Am Samstag ist es so weit.
                quarters: [%s]
                topic: safety
                urgency: %s
                channels: [sms]
                languages: [de]
                """.formatted(
                        id, word, quarter, urgency)));
        hub.release(id);
    }

    /** Messages a second to the last of them, from the order and from the first that was taken. */
    private record Pace(double fromOrder, double fromFirst) {
        private static final Pace NONE = new Pace(0, 0);

        /** @return the better of each */
        private Pace or(Pace other) {
            return new Pace(Math.max(fromOrder, other.fromOrder), Math.max(fromFirst, other.fromFirst));
        }
    }

    private static Pace pace(IntSupplier counter, int expected, Runnable order) {
        int before = counter.getAsInt();
        long start = System.nanoTime();
        Thread ordering = new Thread(order);
        ordering.start();
        long first = whenTaken(counter, before + 1);
        long last = whenTaken(counter, before + expected);
        return new Pace(expected * 1e9 / (last - start), (expected - 1) * 1e9 / (last - first));
    }

    private static long whenTaken(IntSupplier counter, int count) {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> counter.getAsInt() >= count);
        return System.nanoTime();
    }

    private static void loop(int port) {
        TwilioRestClient client = new TwilioRestClient.Builder("ACbench", "secret")
                .httpClient(new ToPort(port))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            String to = "+4915228%06d".formatted(100_000 + i);
            all.add(threads.submit(() -> Message.creator(
                            new PhoneNumber(to),
                            new PhoneNumber("+4923150000"),
                            "Fest am Samstag. Am Samstag ist es so weit.")
                    .create(client)));
        }
        threads.shutdown();
        all.forEach(SmsBench::join);
    }

    private static void join(Future<?> future) {
        try {
            future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SDK has no setting for where the API is. */
    private static final class ToPort extends HttpClient {
        private final NetworkHttpClient network = new NetworkHttpClient(HttpClientBuilder.create()
                .disableAutomaticRetries()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(THREADS)
                        .setMaxConnTotal(THREADS)
                        .build()));
        private final int port;

        private ToPort(int port) {
            this.port = port;
        }

        @Override
        public Response makeRequest(Request request) {
            Request copy = new Request(
                    request.getMethod(),
                    "http://127.0.0.1:" + port + URI.create(request.getUrl()).getRawPath());
            copy.setAuth(request.getUsername(), request.getPassword());
            copy.setContentType(request.getContentType());
            request.getPostParams().forEach((name, values) -> values.forEach(v -> copy.addPostParam(name, v)));
            return network.makeRequest(copy);
        }
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
