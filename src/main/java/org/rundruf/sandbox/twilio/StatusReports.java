package org.rundruf.sandbox.twilio;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.rundruf.sandbox.MessageStore;
import org.rundruf.sandbox.TextMessage;
import org.rundruf.sandbox.TextMessages;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reports what becomes of messages: a few workers, repeating what was not heard, taken up again after a restart. */
@Component
@WhenTwilioIsBuiltIn
class StatusReports implements DisposableBean {
    private static final int WORKERS = 4;
    private static final int MOST_WAITING = 50_000;
    private static final int ATTEMPTS = 4;

    private final ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(WORKERS, StatusReports::worker);
    private final MessageStore store;
    private final TextMessages messages;
    private final HubCaller hub;
    private final Account account;
    private final Fates fates;
    private final Duration pace;

    /** @param pace how long each step takes, and the unit of the waits between attempts */
    StatusReports(
            MessageStore store,
            TextMessages messages,
            HubCaller hub,
            Account account,
            Fates fates,
            @Value("${rundruf.sandbox.pace:400ms}") Duration pace) {
        this.store = store;
        this.messages = messages;
        this.hub = hub;
        this.account = account;
        this.fates = fates;
        this.pace = pace;
    }

    /** What was accepted before a stop is still owed its reports. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        messages.unfinished().forEach(this::begin);
    }

    /** Begins to report what follows the message's present status. */
    void begin(TextMessage message) {
        if (workers.getQueue().size() >= MOST_WAITING) return;
        next(message, fates.of(message).after(message.status()));
    }

    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    private void next(TextMessage message, List<Fate.Step> steps) {
        if (!steps.isEmpty()) later(() -> report(message, steps, 1), 1);
    }

    private void report(TextMessage message, List<Fate.Step> steps, int attempt) {
        Fate.Step step = steps.get(0);
        if (isHeard(message, step) || attempt == ATTEMPTS) {
            store.status(message.sid(), step.status(), step.errorCode());
            next(message, steps.subList(1, steps.size()));
        } else if (!Thread.currentThread().isInterrupted()) {
            later(() -> report(message, steps, attempt + 1), 1 << (2 * attempt));
        }
    }

    private boolean isHeard(TextMessage message, Fate.Step step) {
        return message.callback() == null
                || hub.post(message.callback(), Callback.status(message, step, account.sid()))
                        .isPresent();
    }

    private void later(Runnable task, int paces) {
        workers.schedule(task, pace.multipliedBy(paces).toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread worker(Runnable task) {
        var thread = new Thread(task, "sandbox-twilio");
        thread.setDaemon(true);
        return thread;
    }
}
