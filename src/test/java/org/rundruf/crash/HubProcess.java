package org.rundruf.crash;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged hub in a process of its own, started again with the same settings after each end. */
final class HubProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path folder;
    private final Map<String, Object> settings;
    private Process process;

    /** @param folder where the hub runs and its log lies */
    HubProcess(Path folder, Map<String, Object> settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Starts it, and returns once it answers. */
    void start() {
        try {
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(PATIENCE).until(this::isReady);
    }

    /** SIGKILL: nothing gets a chance to tidy up. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM, as an administrator does it. */
    void stop() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    @Override
    public void close() {
        stop();
    }

    File log() {
        return folder.resolve("hub.log").toFile();
    }

    JsonNode get(String path) {
        return JSON.readTree(send(request("author", path).GET()).body());
    }

    void put(String path, String mediaType, String body) {
        expectSuccess(
                send(request("admin", path).header("Content-Type", mediaType).PUT(BodyPublishers.ofString(body))));
    }

    void post(String user, String path, String mediaType, String body) {
        expectSuccess(send(request(user, path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body))));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "rundruf.jar").toAbsolutePath().toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--rundruf.public-url=http://127.0.0.1:" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        return command;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the hub ended by itself, see " + log());
        }
        try {
            return http.send(request("author", "/actuator/health").GET().build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String user, String path) {
        byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString()).join();
    }

    private static void expectSuccess(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new AssertionError(response + ": " + response.body());
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
