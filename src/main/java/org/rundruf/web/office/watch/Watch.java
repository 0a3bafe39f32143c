package org.rundruf.web.office.watch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.Progress;

/** Everybody who watches one version: it is looked at once for all of them, and rendered once for each language. */
final class Watch {
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();
    private final Pace pace = new Pace();
    private final ProgressViews views;
    private final ProgressHtml html;
    private final Executor senders;

    Watch(ProgressViews views, ProgressHtml html, Executor senders) {
        this.views = views;
        this.html = html;
        this.senders = senders;
    }

    void join(Watcher watcher) {
        watchers.add(watcher);
    }

    void leave(Watcher watcher) {
        watchers.remove(watcher);
    }

    boolean isEmpty() {
        return watchers.isEmpty();
    }

    int size() {
        return watchers.size();
    }

    /** Tells everybody how it stands, and lets them go when that will not change any more. */
    synchronized void look(Announcement announcement, Progress progress, Duration now) {
        pace.note(now, progress);
        Map<Locale, ProgressView> shown = new ConcurrentHashMap<>();
        Map<Locale, ProgressHtml.Rendered> pages = new ConcurrentHashMap<>();
        for (Watcher watcher : watchers) {
            if (!watcher.isSignedIn()) {
                leave(watcher);
                watcher.close();
                continue;
            }
            ProgressView view =
                    shown.computeIfAbsent(watcher.locale(), locale -> views.of(announcement, progress, pace, locale));
            ProgressHtml.Rendered page = pages.computeIfAbsent(watcher.locale(), locale -> html.of(view, locale));
            boolean isTold = watcher.tell(view, page, senders, this::leave);
            if (isTold && !view.isLive()) {
                leave(watcher);
            }
        }
    }

    synchronized ProgressView now(Announcement announcement, Progress progress, Locale locale) {
        return views.of(announcement, progress, pace, locale);
    }

    void close() {
        watchers.forEach(Watcher::close);
        watchers.clear();
    }
}
