package org.rundruf.web.office.watch;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.SteadyTime;
import org.rundruf.delivery.ProgressReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Who watches what. Each version that somebody watches is looked at once in a second, however many do; one that nobody
 * watches is not looked at.
 */
@Component
public class Watches {
    private static final Logger LOG = LoggerFactory.getLogger(Watches.class);
    private static final int MOST = 200;
    private static final int SENDERS = 4;
    private static final Duration LONGEST = Duration.ofMinutes(25);

    private final Announcements announcements;
    private final ProgressReader reader;
    private final ProgressViews views;
    private final ProgressHtml html;
    private final SteadyTime time;
    private final Map<Long, Watch> watches = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(Watches::thread);
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS, Watches::thread);
    private volatile boolean isClosed;

    Watches(
            Announcements announcements,
            ProgressReader reader,
            ProgressViews views,
            ProgressHtml html,
            SteadyTime time) {
        this.announcements = announcements;
        this.reader = reader;
        this.views = views;
        this.html = html;
        this.time = time;
        looks.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    }

    /** @return how the version stands; empty if nothing of it was to go out yet */
    public Optional<ProgressView> now(Announcement announcement, Locale locale) {
        return announcement.sentAt() == null
                ? Optional.empty()
                : Optional.of(watches.getOrDefault(announcement.key(), nobody())
                        .now(announcement, reader.of(announcement), locale));
    }

    /** @return what tells a page how the version stands until nothing changes any more; empty if too many watch */
    Optional<SseEmitter> watch(Announcement announcement, Locale locale, HttpSession session) {
        if (isClosed || watches.values().stream().mapToInt(Watch::size).sum() >= MOST) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Watcher watcher = new Watcher(emitter, locale, session);
        Watch watch = watches.compute(announcement.key(), (key, known) -> {
            Watch joined = known == null ? nobody() : known;
            joined.join(watcher);
            return joined;
        });
        emitter.onCompletion(() -> watch.leave(watcher));
        emitter.onError(failure -> watch.leave(watcher));
        emitter.onTimeout(() -> watcher.rest(html.rest(locale)));
        return Optional.of(emitter);
    }

    private Watch nobody() {
        return new Watch(views, html, senders);
    }

    private void look() {
        for (long version : watches.keySet()) {
            watches.computeIfPresent(version, (key, watch) -> watch.isEmpty() ? null : watch);
            Watch watch = watches.get(version);
            if (watch != null) {
                look(version, watch);
            }
        }
    }

    /** A database that is away for a moment is asked again a second later. */
    private void look(long version, Watch watch) {
        try {
            Announcement announcement = announcements.version(version);
            watch.look(announcement, reader.of(announcement), time.now());
        } catch (RuntimeException e) {
            LOG.debug("The progress of version {} cannot be read now", version, e);
        }
    }

    /** Open pages keep no hub from stopping. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        isClosed = true;
        looks.shutdownNow();
        watches.values().forEach(Watch::close);
        senders.shutdown();
    }
}
