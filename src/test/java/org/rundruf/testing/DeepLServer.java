package org.rundruf.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks as DeepL's API v2 does: {@code /v2/translate} with form fields and {@code /v2/languages}.
 *
 * <p>Its key is {@link #KEY}; every other one gets 403.
 */
public final class DeepLServer extends StubServer {
    public static final String KEY = "0-0-0:fx";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "application/json";
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final List<String> TARGETS =
            List.of("AR", "BG", "DE", "EL", "EN-GB", "EN-US", "ES", "FR", "PL", "RO", "RU", "TR", "UK");
    private static final List<String> FORMAL = List.of("DE", "ES", "FR", "PL", "RU");

    @Override
    void answer(HttpExchange exchange, String body) throws IOException {
        if (!("DeepL-Auth-Key " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, FORBIDDEN, TYPE, "");
        } else if (exchange.getRequestURI().getPath().equals("/v2/languages")) {
            send(
                    exchange,
                    OK,
                    TYPE,
                    JSON.writeValueAsString(
                            TARGETS.stream().map(DeepLServer::language).toList()));
        } else {
            translate(exchange, body);
        }
    }

    @Override
    String errorBody(String message) {
        return JSON.writeValueAsString(Map.of("message", message));
    }

    private void translate(HttpExchange exchange, String body) throws IOException {
        EngineFault fault = noted(URLDecoder.decode(body, StandardCharsets.UTF_8));
        if (!spoiled(exchange, fault)) {
            Stream<Map<String, Object>> answers =
                    texts(body).skip(fault == EngineFault.WRONG_COUNT ? 1 : 0).map(text -> answer(text, fault));
            send(exchange, OK, TYPE, JSON.writeValueAsString(Map.of("translations", answers.toList())));
        }
    }

    private Map<String, Object> answer(String text, EngineFault fault) {
        return Map.of(
                "detected_source_language", "DE",
                "text", translated(text, fault),
                "billed_characters", text.replaceAll("<[^>]*>", "").length());
    }

    private static Stream<String> texts(String body) {
        return Arrays.stream(body.split("&"))
                .filter(field -> field.startsWith("text="))
                .map(field -> URLDecoder.decode(field.substring("text=".length()), StandardCharsets.UTF_8));
    }

    private static Map<String, Object> language(String code) {
        return Map.of("language", code, "name", code, "supports_formality", FORMAL.contains(code));
    }
}
