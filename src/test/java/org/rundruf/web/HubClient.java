package org.rundruf.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running hub as scripts do. */
public final class HubClient {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public HubClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** @param user null for nobody; in tests the password is the name */
    public HttpResponse<String> call(
            String user, String method, String path, Map<String, String> headers, byte[] body) {
        return exchange(
                user, method, path, headers, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    /** Posts in chunks, without saying the length before. */
    public HttpResponse<String> stream(String user, String path, String type, byte[] body) {
        Map<String, String> headers = Map.of("Content-Type", type);
        return exchange(
                user, "POST", path, headers, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    private HttpResponse<String> exchange(
            String user, String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        headers.forEach(request::header);
        if (user != null) {
            request.header("Authorization", basic(user, user));
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> call(String user, String method, String path) {
        return call(user, method, path, Map.of(), null);
    }

    public HttpResponse<String> send(String user, String method, String path, String type, String body) {
        return call(user, method, path, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return call(null, "GET", path, headers.length == 0 ? Map.of() : Map.of(headers[0], headers[1]), null);
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static String basic(String user, String password) {
        String credentials = user + ":" + password;
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
