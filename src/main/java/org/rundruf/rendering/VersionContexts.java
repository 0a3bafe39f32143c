package org.rundruf.rendering;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Purpose;
import org.rundruf.localization.FactFormats;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Words;
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
    private final Words words;
    private final Clock clock;

    VersionContexts(
            Announcements announcements, MessageContexts contexts, FactFormats formats, Words words, Clock clock) {
        this.announcements = announcements;
        this.contexts = contexts;
        this.formats = formats;
        this.words = words;
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
                .filter(before -> !saysItself(version, text))
                .map(before -> name(version, before, text))
                .orElse(null);
        return contexts.of(version.document(), earlier);
    }

    private String name(Announcement version, Announcement before, Localized text) {
        boolean isAllClear = version.document().purpose() == Purpose.CANCEL;
        return isAllClear ? text.title() : formats.day(text.language(), sentAt(before), Year.now(clock));
    }

    /** An all-clear whose title begins with that needs no line on top. */
    private boolean saysItself(Announcement version, Localized text) {
        String said = Isolates.strip(words.text(text.language(), "message.allclear", ""))
                .strip();
        return version.document().purpose() == Purpose.CANCEL
                && Isolates.strip(text.title()).startsWith(said);
    }

    private static OffsetDateTime sentAt(Announcement announcement) {
        return announcement.sentAt() == null ? announcement.receivedAt() : announcement.sentAt();
    }
}
