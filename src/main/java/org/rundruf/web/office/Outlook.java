package org.rundruf.web.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.Foresight;
import org.rundruf.delivery.Reach;
import org.rundruf.localization.Localizer;
import org.springframework.stereotype.Component;

/** Whom an announcement would reach and what it would cost, on each channel. */
@Component
public class Outlook {
    private final Localizer localizer;
    private final Foresight foresight;

    Outlook(Localizer localizer, Foresight foresight) {
        this.localizer = localizer;
        this.foresight = foresight;
    }

    /** @return empty as long as there is no text in any language */
    public Optional<View> of(Announcement announcement) {
        List<String> languages =
                List.copyOf(localizer.localize(announcement).available().keySet());
        return localizer
                .defaultLanguage(announcement.document(), languages)
                .map(language -> view(foresight.of(announcement, languages, language)));
    }

    private static View view(Reach reach) {
        Map<String, Integer> channels = new LinkedHashMap<>();
        reach.messages().forEach(line -> channels.merge(line.channel(), line.recipients(), Integer::sum));
        return new View(reach, channels);
    }

    /** @param channels recipients by channel */
    public record View(Reach reach, Map<String, Integer> channels) {}
}
