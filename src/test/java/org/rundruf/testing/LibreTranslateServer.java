package org.rundruf.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks as LibreTranslate does: {@code /translate} and {@code /languages}, JSON in and out. It wants no key. Once it was
 * taught a sentence it knows no others.
 */
public final class LibreTranslateServer extends StubServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/json";
    private static final int OK = 200;
    private final Map<String, String> taught = new ConcurrentHashMap<>();
    private final List<String> codes;

    /** One that knows six languages. */
    public LibreTranslateServer() {
        this("ar", "de", "en", "fa", "fr", "uk");
    }

    /** @param codes the languages it knows */
    public LibreTranslateServer(String... codes) {
        this.codes = List.of(codes);
    }

    /** @return the same, which knows that sentence */
    public LibreTranslateServer teach(String target, String sentence, String translation) {
        taught.put(target + " " + sentence, translation);
        return this;
    }

    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/languages")) {
            send(
                    exchange,
                    OK,
                    TYPE,
                    JSON.writeValueAsString(codes.stream()
                            .map(code -> Map.of("code", code, "name", code, "targets", codes))
                            .toList()));
        } else {
            translate(exchange, body);
        }
    }

    @Override
    String errorBody(String message) {
        return JSON.writeValueAsString(Map.of("error", message));
    }

    private void translate(HttpExchange exchange, String body) throws IOException {
        EngineFault fault = noted(body);
        if (!spoiled(exchange, fault)) {
            JsonNode request = JSON.readTree(body);
            String target = request.path("target").asString();
            // as the real one does: whatever was escaped is not any more
            Stream<String> answers = request.path("q")
                    .valueStream()
                    .skip(fault == EngineFault.WRONG_COUNT ? 1 : 0)
                    .map(text -> StringEscapeUtils.unescapeHtml4(answer(target, text.asString(), fault)));
            send(exchange, OK, TYPE, JSON.writeValueAsString(Map.of("translatedText", answers.toList())));
        }
    }

    private String answer(String target, String text, EngineFault fault) {
        return taught.isEmpty() ? translated(text, fault) : taught.getOrDefault(target + " " + text, "");
    }
}
