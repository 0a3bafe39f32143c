package org.rundruf.web.pages;

import java.time.OffsetDateTime;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.FactFormats;
import org.springframework.stereotype.Component;

/** The parts of an announcement's page. */
@Component
class AnnouncementParts {
    private final Entries entries;
    private final Banners banners;
    private final Places places;
    private final FactFormats formats;
    private final SignUpForms forms;

    AnnouncementParts(Entries entries, Banners banners, Places places, FactFormats formats, SignUpForms forms) {
        this.entries = entries;
        this.banners = banners;
        this.places = places;
        this.formats = formats;
        this.forms = forms;
    }

    /** @param announcement one that has words */
    Map<String, Object> of(Announcement announcement, Page page) {
        Entry entry = entries.entry(announcement, page).orElseThrow();
        Map<String, Object> parts = new HashMap<>();
        parts.put("entry", entry);
        parts.put("banners", banners.of(announcement, entry, page));
        parts.put("steps", quarters(announcement, page));
        parts.put("flyer", banners.isOver(announcement) ? null : FlyerPage.href(announcement, page.language()));
        parts.put("validUntil", validUntil(announcement.document().expires(), page));
        parts.put("form", forms.of(announcement, page));
        return parts;
    }

    private List<Place> quarters(Announcement announcement, Page page) {
        return announcement.document().quarters().stream()
                .map(places::find)
                .flatMap(Optional::stream)
                .map(quarter -> Place.of(quarter, page))
                .toList();
    }

    private String validUntil(OffsetDateTime expires, Page page) {
        return expires == null
                ? null
                : page.words("page.validUntil", formats.moment(page.language(), expires, Year.from(expires)));
    }
}
