package org.rundruf.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Postfix's {@code smtp-sink}, which takes every e-mail and throws it away, and {@code smtp-source}, which sends them. */
final class SmtpSink implements AutoCloseable {
    private static final String SINK = "/usr/sbin/smtp-sink";
    private static final String SOURCE = "/usr/sbin/smtp-source";
    private final int port;
    private final Process process;

    SmtpSink() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        process = new ProcessBuilder(SINK, "-u", "nobody", "127.0.0.1:" + port, "1000")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(this::listens);
    }

    static boolean isThere() {
        return new File(SINK).canExecute() && new File(SOURCE).canExecute();
    }

    int port() {
        return port;
    }

    /** @return messages a second that Postfix's own client sends over that many connections */
    double source(int messages, int connections, int bytes) throws IOException {
        long start = System.nanoTime();
        Process source = new ProcessBuilder(
                        SOURCE,
                        "-d",
                        "-s",
                        String.valueOf(connections),
                        "-m",
                        String.valueOf(messages),
                        "-l",
                        String.valueOf(bytes),
                        "-f",
                        "city@example.org",
                        "-t",
                        "resident@example.org",
                        "127.0.0.1:" + port)
                .inheritIO()
                .start();
        source.onExit().join();
        return messages * 1e9 / (System.nanoTime() - start);
    }

    private boolean listens() {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
