package org.rundruf.web.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.reading.DocumentWriter;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.review.Translations;
import org.rundruf.web.work.Existing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One announcement: what was written, where it stands, and every language it is there in. */
@RestController
class AnnouncementView {
    private final Existing existing;
    private final DocumentWriter documents;
    private final Localizer localizer;
    private final Translations stored;

    AnnouncementView(Existing existing, DocumentWriter documents, Localizer localizer, Translations stored) {
        this.existing = existing;
        this.documents = documents;
        this.localizer = localizer;
        this.stored = stored;
    }

    @GetMapping("/api/announcements/{id}")
    Map<String, Object> announcement(@PathVariable String id) {
        Announcement announcement = existing.announcement(id);
        Localizations localizations = localizer.drafts(announcement);
        Map<String, Object> view = new LinkedHashMap<>(documents.fields(announcement.document()));
        view.put("version", announcement.version());
        view.put("state", announcement.state().tag());
        view.put("author", announcement.author());
        view.put("receivedAt", announcement.receivedAt());
        view.put("sentAt", announcement.sentAt());
        view.put("translations", translations(announcement, localizations));
        view.put("missing", localizations.missing());
        view.values().removeIf(value -> value == null);
        return view;
    }

    private Map<String, Translation> translations(Announcement announcement, Localizations localizations) {
        Map<String, Translation> translations = new LinkedHashMap<>();
        localizations
                .available()
                .forEach((tag, text) -> translations.put(tag, Translation.of(text, stored.state(announcement, tag))));
        return translations;
    }

    /**
     * @param origin author, kit, memory or machine
     * @param review pending or approved
     */
    record Translation(String title, String summary, String body, String direction, String origin, String review) {

        static Translation of(Localized text, ReviewState state) {
            // a kit was reviewed once for all, also if it learnt the language after the version came in
            boolean isKit = text.origin() == Origin.KIT;
            return new Translation(
                    text.title(),
                    text.summary(),
                    text.body(),
                    text.language().direction(),
                    text.origin().name().toLowerCase(Locale.ROOT),
                    (isKit ? ReviewState.APPROVED : state).review());
        }
    }
}
