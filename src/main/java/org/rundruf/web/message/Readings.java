package org.rundruf.web.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.review.TranslationsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Announcements as one reader reads them. */
@Component
public class Readings {
    private static final int KEPT = 500;
    private final Localizer localizer;
    private final RecentlyUsed<Long, Localizations> known = new RecentlyUsed<>(KEPT);

    Readings(Localizer localizer) {
        this.localizer = localizer;
    }

    /** @return the text in the reader's language, else in the city's with a line on top that says so; empty if it has no text at all */
    public Optional<Localized> read(Announcement announcement, Language reader) {
        Map<String, Localized> available = localizations(announcement);
        return Stream.concat(Stream.of(reader.tag()), reader.fallback().stream())
                .map(available::get)
                .filter(text -> text != null)
                .findFirst()
                .or(() -> untranslated(announcement, available, reader));
    }

    /** @return the tags it is there in */
    public List<String> languages(Announcement announcement) {
        return List.copyOf(localizations(announcement).keySet());
    }

    private Optional<Localized> untranslated(
            Announcement announcement, Map<String, Localized> available, Language reader) {
        return localizer
                .defaultLanguage(announcement.document(), available.keySet())
                .map(available::get)
                .map(text -> localizer.withNotice(text, reader.tag()));
    }

    @EventListener
    @Order(1)
    void changed(TranslationsChanged change) {
        known.forget(key -> key == change.version());
    }

    private Map<String, Localized> localizations(Announcement announcement) {
        return known.get(announcement.key(), key -> localizer.localize(announcement))
                .available();
    }
}
