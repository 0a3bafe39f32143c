package org.rundruf.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.rundruf.crash.HttpCall;
import org.rundruf.crash.TcpServer;

/** Takes every text message after a fixed time, and counts. */
final class PromptTwilio extends TcpServer {
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger urgent = new AtomicInteger();
    private volatile Duration latency = Duration.ZERO;

    void latency(Duration time) {
        latency = time;
    }

    int taken() {
        return taken.get();
    }

    /** @return how many had the word that emergencies of the benchmark have */
    int urgent() {
        return urgent.get();
    }

    @Override
    protected void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (HttpCall call = HttpCall.read(in); call != null; call = HttpCall.read(in)) {
            LockSupport.parkNanos(latency.toNanos());
            int number = taken.incrementAndGet();
            if (call.parameters().getOrDefault("Body", "").contains(SmsBench.URGENT)) {
                urgent.incrementAndGet();
            }
            HttpCall.answer(
                    socket.getOutputStream(), 201, "{\"sid\":\"SM%032d\",\"status\":\"queued\"}".formatted(number));
        }
    }
}
