package org.rundruf.localization.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.rundruf.localization.machine.EngineFailure.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON over HTTP; every failure is an {@link EngineFailure}. */
final class LibreTranslateHttp {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private final HttpClient client;
    private final String base;
    private final Duration timeout;
    private final Clock clock;

    LibreTranslateHttp(URI url, Duration timeout, Clock clock) {
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.base = url.toString().replaceAll("/+$", "");
        this.timeout = timeout;
        this.clock = clock;
    }

    JsonNode get(String path) throws EngineFailure {
        return answer(request(path).GET().build());
    }

    JsonNode post(String path, Map<String, Object> body) throws EngineFailure {
        return answer(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(timeout).header("Accept", "application/json");
    }

    private JsonNode answer(HttpRequest request) throws EngineFailure {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            JsonNode json = json(response);
            if (response.statusCode() != OK) {
                throw failure(response, json);
            }
            if (json == null) {
                throw unavailable("the answer is no JSON");
            }
            return json;
        } catch (IOException e) {
            throw unavailable(e.getClass().getSimpleName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted");
        }
    }

    private EngineFailure failure(HttpResponse<String> response, JsonNode json) {
        String error = json == null ? "" : json.path("error").asString("");
        String message = "status " + response.statusCode() + (error.isEmpty() ? "" : ": " + error);
        Duration retryAfter = response.headers()
                .firstValue("Retry-After")
                .flatMap(value -> RetryAfter.parse(value, clock))
                .orElse(null);
        return new EngineFailure(HttpReason.of(response.statusCode()), message, retryAfter);
    }

    private static EngineFailure unavailable(String message) {
        return new EngineFailure(Reason.UNAVAILABLE, message, null);
    }

    /** @return null if it is none, as an error page of a proxy */
    private static JsonNode json(HttpResponse<String> response) {
        try {
            JsonNode json = JSON.readTree(response.body());
            return json.isContainer() ? json : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
