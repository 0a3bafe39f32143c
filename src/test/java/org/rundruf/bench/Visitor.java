package org.rundruf.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jsoup.Jsoup;

/** Somebody in the office, signed in, with a browser of their own. */
final class Visitor {
    private static final int OK = 200;
    private final HttpClient http;
    private final String base;

    private Visitor(int port, Executor threads) {
        this.base = "http://127.0.0.1:" + port;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .executor(threads)
                .build();
    }

    /** @param user whose password is the name */
    static Visitor signedIn(int port, String user, Executor threads) {
        Visitor visitor = new Visitor(port, threads);
        String token =
                Jsoup.parse(visitor.text("/login")).select("input[name=_csrf]").attr("value");
        String form =
                "username=" + user + "&password=" + user + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(visitor.base + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        visitor.http.sendAsync(signIn, BodyHandlers.discarding()).join();
        return visitor;
    }

    /** @return nanoseconds from when it was due to its answer. Fails unless it is there */
    CompletableFuture<Long> open(String path, long due) {
        return http.sendAsync(request(path), BodyHandlers.ofByteArray()).thenApply(answer -> {
            require(answer);
            return System.nanoTime() - due;
        });
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer = http.send(request(path), BodyHandlers.ofByteArray());
            require(answer);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).build();
    }

    private static void require(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(answer.toString());
        }
    }
}
