package org.rundruf.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A LibreTranslate server on this machine that knows only the sentences it was taught. */
public final class TranslationServer implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final Map<String, String> taught = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final List<String> targets;
    private volatile boolean down;

    /** @param targets the languages it translates German into */
    public TranslationServer(String... targets) {
        this.targets = List.of(targets);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/languages", this::languages);
        server.createContext("/translate", this::translate);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public TranslationServer teach(String target, String sentence, String translation) {
        taught.put(target + " " + sentence, translation);
        return this;
    }

    /** Answers with 503 until it is up again. */
    public void setDown(boolean isDown) {
        down = isDown;
    }

    /** @return every sentence that it was asked for, behind its target language */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void languages(HttpExchange exchange) throws IOException {
        answer(exchange, List.of(Map.of("code", "de", "name", "German", "targets", targets)));
    }

    private void translate(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String target = request.path("target").asString();
        List<String> sentences =
                request.path("q").valueStream().map(JsonNode::asString).toList();
        sentences.forEach(sentence -> asked.add(target + " " + sentence));
        answer(
                exchange,
                Map.of(
                        "translatedText",
                        sentences.stream()
                                .map(sentence -> taught.getOrDefault(target + " " + sentence, ""))
                                .toList()));
    }

    private void answer(HttpExchange exchange, Object body) throws IOException {
        byte[] json = JSON.writeValueAsString(down ? Map.of("error", "out of order") : body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(down ? 503 : 200, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
