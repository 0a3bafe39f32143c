package org.rundruf.web.message;

import org.rundruf.announcement.Announcement;
import org.rundruf.delivery.SegmentCost;
import org.rundruf.localization.Localizer;
import org.rundruf.rendering.SmsText;
import org.rundruf.rendering.VersionContexts;
import org.springframework.stereotype.Component;

/** How many segments the text message of a version has in a language. */
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
    public int segments(Announcement announcement, String language) {
        return localizer
                .localize(announcement)
                .in(language)
                .map(text -> sms.segments(text, contexts.of(announcement, text)).segments())
                .orElse(0);
    }
}
