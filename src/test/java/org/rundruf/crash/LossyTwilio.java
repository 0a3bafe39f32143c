package org.rundruf.crash;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.rundruf.crash.Mishaps.Mishap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks Twilio's Messages API, remembers what it took, and goes wrong at random: it is busy, fails before or after it
 * took a message, takes no more than some in a second, resets the connection, and loses, repeats or hurries its status callbacks.
 */
final class LossyTwilio extends TcpServer {
    static final String ACCOUNT = "ACcrash";
    static final String TOKEN = "secret";
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHATSAPP = "whatsapp:";

    private final Map<String, List<Map<String, String>>> messages = new ConcurrentHashMap<>();
    private final AtomicInteger sids = new AtomicInteger();
    private final Accepted sms = new Accepted();
    private final Accepted whatsApp = new Accepted();
    private final RateLimit smsLimit = new RateLimit();
    private final RateLimit whatsAppLimit = new RateLimit();
    private final Mishaps mishaps;
    private final StatusCallbacks callbacks;

    LossyTwilio(long seed) {
        this(seed, 0);
    }

    /** @param port 0 for any that is free */
    LossyTwilio(long seed, int port) {
        super(port);
        this.mishaps = new Mishaps(seed);
        this.callbacks = new StatusCallbacks(mishaps);
    }

    Accepted sms() {
        return sms;
    }

    Accepted whatsApp() {
        return whatsApp;
    }

    int mishaps() {
        return mishaps.total();
    }

    @Override
    protected void serve(Socket socket) throws IOException {
        InputStream in = new BufferedInputStream(socket.getInputStream());
        for (HttpCall call = HttpCall.read(in); call != null && !socket.isClosed(); call = HttpCall.read(in)) {
            mishaps.delay();
            if (call.method().equals("GET")) {
                list(socket.getOutputStream(), call.parameters().get("To"));
            } else if (!create(socket, call.parameters())) {
                return;
            }
        }
    }

    /** @return false if the connection is gone */
    private boolean create(Socket socket, Map<String, String> form) throws IOException {
        OutputStream out = socket.getOutputStream();
        if (CrashPlan.isDead(form.get("To"))) {
            return refuse(out, 400, 21211);
        }
        RateLimit limit = form.get("To").startsWith(WHATSAPP) ? whatsAppLimit : smsLimit;
        if (limit.isExceeded()) {
            return refuseForNow(out);
        }
        Mishap mishap = mishaps.next();
        if (mishap == null) {
            HttpCall.answer(out, 201, json(take(form)));
            return true;
        }
        return switch (mishap) {
            case BUSY, REFUSED_FOR_NOW -> limit.isWhim() ? refuseForNow(out) : refuse(out, 500, 20500);
            case ERROR_BEFORE -> refuse(out, 500, 20500);
            case ERROR_AFTER -> {
                take(form);
                yield refuse(out, 500, 20500);
            }
            case RESET_BEFORE -> cut(socket);
            case RESET_AFTER -> {
                take(form);
                yield cut(socket);
            }
        };
    }

    private Map<String, String> take(Map<String, String> form) {
        String to = form.get("To");
        form.put("sid", "SM%032d".formatted(sids.incrementAndGet()));
        messages.computeIfAbsent(to, address -> new CopyOnWriteArrayList<>()).add(form);
        Accepted accepted = to.startsWith(WHATSAPP) ? whatsApp : sms;
        accepted.add(to.replace(WHATSAPP, ""));
        callbacks.tell(form);
        return form;
    }

    private void list(OutputStream out, String to) throws IOException {
        String found = messages.getOrDefault(to, List.of()).stream()
                .map(LossyTwilio::json)
                .collect(Collectors.joining(","));
        HttpCall.answer(out, 200, "{\"messages\":[" + found + "],\"page\":0,\"page_size\":50,\"next_page_uri\":null}");
    }

    private static boolean cut(Socket socket) throws IOException {
        reset(socket);
        return false;
    }

    private static boolean refuseForNow(OutputStream out) throws IOException {
        return refuse(out, 429, 20429, "Retry-After: 1");
    }

    private static boolean refuse(OutputStream out, int status, int code, String... headers) throws IOException {
        HttpCall.answer(out, status, "{\"code\":%d,\"message\":\"no\",\"status\":%d}".formatted(code, status), headers);
        return true;
    }

    private static String json(Map<String, String> form) {
        return JSON.writeValueAsString(
                Map.of("sid", form.get("sid"), "to", form.get("To"), "body", form.get("Body"), "status", "queued"));
    }

    @Override
    public void close() {
        super.close();
        callbacks.close();
    }
}
