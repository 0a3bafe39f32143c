package org.rundruf.channel.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An authority's web server on a free port, which also goes wrong as it is told to. */
final class FeedServer implements AutoCloseable {
    /** What comes instead of a file. */
    enum Fault {
        ERROR_500,
        MOVED,
        SILENT,
        STALLED,
        ENDLESS
    }

    private static final int CHUNK = 65_536;

    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    void put(String path, String content) {
        faults.remove(path);
        files.put(path, content);
    }

    void fail(String path, Fault fault) {
        faults.put(path, fault);
    }

    /** @return path and status of each answer */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Fault fault = faults.get(path);
        String content = files.get(path);
        if (fault != null) {
            spoil(exchange, path, fault);
        } else if (content == null) {
            answer(exchange, path, 404, "");
        } else {
            String etag = "\"" + Integer.toHexString(content.hashCode()) + "\"";
            exchange.getResponseHeaders().set("ETag", etag);
            boolean isKnown = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            answer(exchange, path, isKnown ? 304 : 200, isKnown ? "" : content);
        }
    }

    private void spoil(HttpExchange exchange, String path, Fault fault) throws IOException {
        switch (fault) {
            case ERROR_500 -> answer(exchange, path, 500, "out of order");
            case MOVED -> {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
                answer(exchange, path, 302, "");
            }
            case SILENT -> await();
            case STALLED -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("<feed".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                await();
            }
            default -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] chunk = " ".repeat(CHUNK).getBytes(StandardCharsets.UTF_8);
                while (closed.getCount() > 0) {
                    exchange.getResponseBody().write(chunk);
                }
            }
        }
    }

    private void answer(HttpExchange exchange, String path, int status, String body) throws IOException {
        requests.add(path + " " + status);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
