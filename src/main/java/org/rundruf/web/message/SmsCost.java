package org.rundruf.web.message;

import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.SegmentCost;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.rendering.SmsText;
import org.rundruf.rendering.VersionContexts;
import org.springframework.stereotype.Component;

/** How many segments the text messages of a version have. */
@Component
class SmsCost implements SegmentCost {
    private final Localizer localizer;
    private final VersionContexts contexts;
    private final SmsText sms;

    SmsCost(Localizer localizer, VersionContexts contexts, SmsText sms) {
        this.localizer = localizer;
        this.contexts = contexts;
        this.sms = sms;
    }

    @Override
    public Lengths of(Announcement announcement) {
        Localizations texts = localizer.localize(announcement);
        return (language, notice) -> texts.in(language)
                .map(text -> segments(announcement, text, notice))
                .orElse(0);
    }

    private int segments(Announcement announcement, Localized text, String notice) {
        Localized read = notice == null ? text : localizer.withNotice(text, notice);
        return sms.segments(read, contexts.of(announcement, text)).segments();
    }
}
