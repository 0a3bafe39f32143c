package org.rundruf.web.message;

import java.time.Clock;
import java.time.Year;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Purpose;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.Localized;
import org.rundruf.rendering.MessageContext;
import org.rundruf.rendering.MessageContexts;
import org.springframework.stereotype.Component;

/** What the messages of a stored version say besides its words. */
@Component
public class Contexts {
    private final Announcements announcements;
    private final MessageContexts contexts;
    private final FactFormats formats;
    private final Clock clock;

    Contexts(Announcements announcements, MessageContexts contexts, FactFormats formats, Clock clock) {
        this.announcements = announcements;
        this.contexts = contexts;
        this.formats = formats;
        this.clock = clock;
    }

    /** @param text in whose language the earlier message is named, if this one replaces one */
    public MessageContext of(Announcement version, Localized text) {
        String earlier = announcements
                .sentBefore(version)
                .map(before -> version.document().purpose() == Purpose.CANCEL ? text.title() : day(before, text))
                .orElse(null);
        return contexts.of(version.document(), earlier);
    }

    private String day(Announcement before, Localized text) {
        return formats.day(text.language(), before.sentAt(), Year.now(clock));
    }
}
