package org.rundruf.rendering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Purpose;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.Localized;
import org.springframework.stereotype.Component;

/**
 * What the messages of a stored version say besides its words: a correction names the day of what it corrects, an
 * all-clear its title.
 */
@Component
public class VersionContexts {
    private final Announcements announcements;
    private final MessageContexts contexts;
    private final FactFormats formats;
    private final Clock clock;

    VersionContexts(Announcements announcements, MessageContexts contexts, FactFormats formats, Clock clock) {
        this.announcements = announcements;
        this.contexts = contexts;
        this.formats = formats;
        this.clock = clock;
    }

    /**
     * @param version what is sent or previewed
     * @param text in whose language the earlier message is named, if this one replaces one
     * @return the same for every recipient who reads that language
     */
    public MessageContext of(Announcement version, Localized text) {
        String earlier = announcements
                .sentBefore(version)
                .map(before -> name(version, before, text))
                .orElse(null);
        return contexts.of(version.document(), earlier);
    }

    private String name(Announcement version, Announcement before, Localized text) {
        boolean isAllClear = version.document().purpose() == Purpose.CANCEL;
        return isAllClear ? text.title() : formats.day(text.language(), sentAt(before), Year.now(clock));
    }

    private static OffsetDateTime sentAt(Announcement announcement) {
        return announcement.sentAt() == null ? announcement.receivedAt() : announcement.sentAt();
    }
}
