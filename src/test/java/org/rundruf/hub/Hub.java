package org.rundruf.hub;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rundruf.Rundruf;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole hub on a free port with its own folders, talked to from outside over HTTP. */
public final class Hub implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private Hub(Path folder, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.context = context;
    }

    /** Starts a hub whose data, inbox and tray lie in a folder; starting again there carries on. */
    public static Hub start(Path folder, String... more) {
        return start(Clock.systemUTC(), folder, more);
    }

    /** As {@link #start(Path, String...)}, at another time. */
    static Hub start(Clock clock, Path folder, String... more) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", "0");
        properties.put("server.address", "127.0.0.1");
        properties.put(
                "spring.datasource.url",
                "jdbc:h2:retry:" + folder.resolve("data/hub")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;QUERY_CACHE_SIZE=64");
        properties.put("rundruf.inbox", folder.resolve("inbox").toString());
        properties.put("rundruf.print.tray", folder.resolve("tray").toString());
        for (String user : new String[] {"author", "approver", "printshop", "admin"}) {
            properties.put("rundruf.users." + user + ".password", user);
            properties.put("rundruf.users." + user + ".roles", user.toUpperCase(java.util.Locale.ROOT));
        }
        for (String property : more) {
            properties.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
        }
        String[] arguments = properties.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
        SpringApplicationBuilder builder = new SpringApplicationBuilder(Rundruf.class)
                .initializers(context -> context.addBeanFactoryPostProcessor(
                        beans -> beans.addBeanPostProcessor(new OtherClock(clock))));
        return new Hub(folder, builder.run(arguments));
    }

    private record OtherClock(Clock clock) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Clock ? clock : bean;
        }
    }

    Path inbox() {
        return folder.resolve("inbox");
    }

    Path tray() {
        return folder.resolve("tray");
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    URI url(String path) {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public HttpResponse<String> get(String user, String path) {
        return send(request(user, path).GET());
    }

    public HttpResponse<String> post(String user, String path, String mediaType, String body) {
        return send(request(user, path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String user, String path, String mediaType, String body) {
        return send(request(user, path).header("Content-Type", mediaType).PUT(BodyPublishers.ofString(body)));
    }

    public JsonNode report(String id) {
        return json(get("author", "/api/announcements/" + id + "/report"));
    }

    /** Submits, approves by somebody else and sends. */
    public void release(String id) {
        expect(200, post("author", "/api/announcements/" + id + "/submit", "text/plain", ""));
        expect(200, post("approver", "/api/announcements/" + id + "/approve", "text/plain", ""));
        expect(202, post("author", "/api/announcements/" + id + "/send", "text/plain", ""));
    }

    public static HttpResponse<String> expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new AssertionError(response + ": " + response.body());
        }
        return response;
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String user, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        if (user != null) {
            byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
