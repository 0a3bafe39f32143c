package org.rundruf.channel.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A server that speaks Twilio's Messages API and goes wrong as it is told to. */
public final class FaultyTwilio implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** What to do with the messages that are handed in. */
    public enum Fault {
        NONE,
        ERROR_500_AFTER_ACCEPTING,
        HTML_502_AFTER_ACCEPTING,
        CLOSED_AFTER_ACCEPTING,
        SILENT_AFTER_ACCEPTING,
        ERROR_500,
        BUSY_429,
        BUSY_503,
        STOPPED_21610,
        INVALID_21211,
        OUTSIDE_63016,
        UNAUTHORISED_401,
        UNKNOWN_404
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final List<Map<String, String>> posts = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> accepted = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Map<Long, AtomicInteger> seconds = new ConcurrentHashMap<>();
    private volatile List<Fault> faults = List.of(Fault.NONE);
    private volatile Refused refused;
    private volatile int perSecond = Integer.MAX_VALUE;
    private volatile String retryAfter = "7";
    private volatile CountDownLatch open = new CountDownLatch(0);

    private record Refused(int status, int code) {}

    public FaultyTwilio() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/base/2010-04-01/Accounts/ACtest/Messages.json", this::handle);
        server.start();
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/base/");
    }

    public void will(Fault next) {
        willInTurn(next);
    }

    /** Each message meets the next of these, over and over. */
    public void willInTurn(Fault... next) {
        refused = null;
        faults = List.of(next);
    }

    /** Every message is refused like that, until {@link #will} says otherwise. */
    public void willRefuse(int status, int code) {
        refused = new Refused(status, code);
    }

    /**
     * Takes no more than so many messages in a second of the clock, and answers 429 to the others.
     *
     * @param comeBack what it says in {@code Retry-After}, or null for nothing
     */
    public void willTake(int most, String comeBack) {
        perSecond = most;
        retryAfter = comeBack;
    }

    /** Whoever hands in a message from now on waits until {@link #goOn}. */
    public void hold() {
        open = new CountDownLatch(1);
    }

    public void goOn() {
        open.countDown();
    }

    /** @return every request to send, whatever became of it */
    public List<Map<String, String>> posts() {
        return posts;
    }

    /** @return what would have reached a phone */
    public List<Map<String, String>> accepted() {
        return accepted;
    }

    public List<String> authorizations() {
        return authorizations;
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        if (exchange.getRequestMethod().equals("GET")) {
            list(exchange);
        } else {
            Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            posts.add(form);
            awaitOpen();
            create(exchange, form);
        }
    }

    private void awaitOpen() {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void create(HttpExchange exchange, Map<String, String> form) throws IOException {
        Refused answer = refused;
        if (answer != null) {
            error(exchange, answer.status(), answer.code());
        } else if (isTooFast()) {
            busy(exchange, 429, 20429);
        } else {
            createOrFail(exchange, form);
        }
    }

    private boolean isTooFast() {
        long second = Instant.now().getEpochSecond();
        return seconds.computeIfAbsent(second, s -> new AtomicInteger()).incrementAndGet() > perSecond;
    }

    private void createOrFail(HttpExchange exchange, Map<String, String> form) throws IOException {
        List<Fault> turns = faults;
        Fault fault = turns.get(turn.getAndIncrement() % turns.size());
        if (fault == Fault.NONE || fault.name().endsWith("AFTER_ACCEPTING")) {
            form.put("sid", "SM" + "%032d".formatted(accepted.size() + 1));
            accepted.add(form);
        }
        switch (fault) {
            case NONE -> answer(exchange, 201, message(form));
            case HTML_502_AFTER_ACCEPTING -> answer(exchange, 502, "<html>Bad Gateway</html>");
            case CLOSED_AFTER_ACCEPTING -> exchange.close();
            case SILENT_AFTER_ACCEPTING -> exchange.getRequestURI();
            case ERROR_500, ERROR_500_AFTER_ACCEPTING -> error(exchange, 500, 20500);
            case BUSY_429 -> busy(exchange, 429, 20429);
            case BUSY_503 -> busy(exchange, 503, 20503);
            case STOPPED_21610 -> error(exchange, 400, 21610);
            case INVALID_21211 -> error(exchange, 400, 21211);
            case OUTSIDE_63016 -> error(exchange, 400, 63016);
            case UNAUTHORISED_401 -> error(exchange, 401, 20003);
            default -> error(exchange, 404, 20404);
        }
    }

    private void list(HttpExchange exchange) throws IOException {
        String to = form(exchange.getRequestURI().getRawQuery()).get("To");
        String messages = accepted.stream()
                .filter(form -> form.get("To").equals(to))
                .map(FaultyTwilio::message)
                .collect(Collectors.joining(","));
        answer(exchange, 200, "{\"messages\":[" + messages + "],\"page\":0,\"page_size\":50,\"next_page_uri\":null}");
    }

    private void busy(HttpExchange exchange, int status, int code) throws IOException {
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        error(exchange, status, code);
    }

    private static void error(HttpExchange exchange, int status, int code) throws IOException {
        answer(exchange, status, "{\"code\":%d,\"message\":\"refused\",\"status\":%d}".formatted(code, status));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String message(Map<String, String> form) {
        return JSON.writeValueAsString(Map.of(
                "sid",
                form.get("sid"),
                "to",
                form.get("To"),
                "body",
                body(form),
                "status",
                form.getOrDefault("status", "queued")));
    }

    /** Of a template Twilio tells the text that it has become, which has the variables in it. */
    private static String body(Map<String, String> form) {
        return form.getOrDefault("Body", form.get("ContentVariables"));
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], UTF_8), pair -> URLDecoder.decode(pair[1], UTF_8)));
    }
}
