package org.rundruf.web.api;

import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.Foresight;
import org.rundruf.delivery.Reach;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.web.problem.NotThere;
import org.rundruf.web.work.Existing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whom an announcement would reach and what it would cost, before it is sent. */
@RestController
class ReachCall {
    private final Existing existing;
    private final Localizer localizer;
    private final Foresight foresight;

    ReachCall(Existing existing, Localizer localizer, Foresight foresight) {
        this.existing = existing;
        this.localizer = localizer;
        this.foresight = foresight;
    }

    @GetMapping("/api/announcements/{id}/reach")
    Reach reach(@PathVariable String id) {
        Announcement announcement = existing.announcement(id);
        Map<String, Localized> available = localizer.localize(announcement).available();
        List<String> languages = List.copyOf(available.keySet());
        return localizer
                .defaultLanguage(announcement.document(), languages)
                .map(language -> foresight.of(announcement, languages, language))
                .orElseThrow(() -> new NotThere("There is no text in any language yet, so nobody would be reached."));
    }
}
