package org.rundruf.web.office.watch;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** One open page. It is told what is new, unless it has not taken yet what was new before. */
final class Watcher {
    private final SseEmitter emitter;
    private final Locale locale;
    private final HttpSession session;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private String status = "";

    Watcher(SseEmitter emitter, Locale locale, HttpSession session) {
        this.emitter = emitter;
        this.locale = locale;
        this.session = session;
    }

    Locale locale() {
        return locale;
    }

    /** @return false once somebody has signed out, or was idle for too long: watching alone is no sign of life */
    boolean isSignedIn() {
        try {
            session.getLastAccessedTime();
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /**
     * @param gone is told if nobody listens any more
     * @return false if the page has not taken yet what it was told before
     */
    boolean tell(ProgressView progress, ProgressHtml.Rendered rendered, Executor senders, Consumer<Watcher> gone) {
        boolean isFree = isBusy.compareAndSet(false, true);
        if (isFree) {
            senders.execute(() -> {
                try {
                    send(progress, rendered);
                } catch (IOException | IllegalStateException e) {
                    gone.accept(this);
                } finally {
                    isBusy.set(false);
                }
            });
        }
        return isFree;
    }

    private void send(ProgressView progress, ProgressHtml.Rendered rendered) throws IOException {
        emitter.send(event("progress", rendered.html()));
        String now = progress.status() + progress.isLive();
        if (!now.equals(status)) {
            emitter.send(event("moved", rendered.said()));
            status = now;
        }
        if (!progress.isLive()) {
            close();
        }
    }

    /** It was watched for long enough; whoever still looks reloads the page. */
    void rest(String html) {
        try {
            emitter.send(event("rest", html));
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        }
        close();
    }

    /** The page stops listening. */
    void close() {
        try {
            emitter.send(event("over", ""));
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e);
        }
    }

    private static SseEventBuilder event(String name, String data) {
        return SseEmitter.event().name(name).data(data);
    }
}
