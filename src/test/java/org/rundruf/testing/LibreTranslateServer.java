package org.rundruf.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.text.StringEscapeUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks as LibreTranslate does: {@code /translate} and {@code /languages}, JSON in and out. It wants no key. */
public final class LibreTranslateServer extends StubServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/json";
    private static final int OK = 200;
    private static final List<String> CODES = List.of("ar", "de", "en", "fa", "fr", "uk");

    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/languages")) {
            send(
                    exchange,
                    OK,
                    TYPE,
                    JSON.writeValueAsString(CODES.stream()
                            .map(code -> Map.of("code", code, "name", code, "targets", CODES))
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
            JsonNode texts = JSON.readTree(body).path("q");
            // as the real one does: whatever was escaped is not any more
            Stream<String> answers = StreamSupport.stream(texts.spliterator(), false)
                    .skip(fault == EngineFault.WRONG_COUNT ? 1 : 0)
                    .map(text -> StringEscapeUtils.unescapeHtml4(translated(text.asString(), fault)));
            send(exchange, OK, TYPE, JSON.writeValueAsString(Map.of("translatedText", answers.toList())));
        }
    }
}
