package org.rundruf.web.pages;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Channel;
import org.rundruf.localization.Localized;
import org.rundruf.localization.review.TranslationsChanged;
import org.rundruf.print.finishing.Edition;
import org.rundruf.web.message.RecentlyUsed;
import org.rundruf.web.message.Sheets;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Flyers that residents print themselves. Typesetting is dear: one file is made at a time, and the last ones are kept. */
@Component
class FlyerFiles {
    private static final int KEPT = 60;
    private static final int MOST_WAITING = 10;
    private final RecentlyUsed<Key, byte[]> files = new RecentlyUsed<>(KEPT);
    private final ReentrantLock press = new ReentrantLock();
    private final Sheets sheets;

    FlyerFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    private record Key(long version, String language, Localized.Notice notice) {}

    /** @return the PDF, for screens and printers at home; empty if too many wait for theirs */
    Optional<byte[]> file(Announcement announcement, Localized text) {
        Key key = new Key(announcement.key(), text.language().tag(), text.notice());
        return files.find(key)
                .or(() -> press.getQueueLength() < MOST_WAITING ? made(key, announcement, text) : Optional.empty());
    }

    @EventListener
    @Order(2)
    void changed(TranslationsChanged change) {
        files.forget(key -> key.version() == change.version());
    }

    private Optional<byte[]> made(Key key, Announcement announcement, Localized text) {
        press.lock();
        try {
            return Optional.of(files.get(key, wanted -> sheets.pdf(announcement, text, Channel.FLYER, Edition.WEB)));
        } finally {
            press.unlock();
        }
    }
}
