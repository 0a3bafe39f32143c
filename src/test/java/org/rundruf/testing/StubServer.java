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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A translation engine on a free port of this machine, for tests. What goes wrong with it can be set. */
public abstract class StubServer implements AutoCloseable {
    private static final int OK = 200;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile EngineFault fault = EngineFault.NONE;
    private volatile int times;
    private volatile UnaryOperator<String> translator = text -> text;

    StubServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** @return where it listens */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** @param words makes a translation of what stands between two tags */
    public void translateBy(UnaryOperator<String> words) {
        translator = words;
    }

    /** From now on every translation fails like that. */
    public void fail(EngineFault next) {
        fail(next, Integer.MAX_VALUE);
    }

    /** The next translations fail like that, then it works again. */
    public void fail(EngineFault next, int count) {
        times = count;
        fault = next;
    }

    /** @return the bodies of the translation requests so far, decoded */
    public List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    abstract void answer(HttpExchange exchange, String body) throws IOException;

    abstract String errorBody(String message);

    /** @return the fault of this request */
    EngineFault noted(String request) {
        requests.add(request);
        return times-- > 0 ? fault : EngineFault.NONE;
    }

    String translated(String text, EngineFault current) {
        return current.applyTo(text.isEmpty() ? text : Tags.words(text, translator));
    }

    /** @return true if the fault was the whole answer */
    boolean spoiled(HttpExchange exchange, EngineFault current) throws IOException {
        switch (current) {
            case SLOW -> awaitClose();
            case DROPPED -> exchange.close();
            case ERROR_PAGE -> send(exchange, OK, "text/html", "<html><body>Maintenance</body></html>");
            case EMPTY_JSON -> send(exchange, OK, "application/json", "{}");
            default -> {
                if (current.status() == 0) {
                    return false;
                }
                current.headers().forEach(exchange.getResponseHeaders()::set);
                send(exchange, current.status(), "application/json", errorBody("out of order"));
            }
        }
        return true;
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        answer(exchange, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
