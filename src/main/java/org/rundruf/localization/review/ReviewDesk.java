package org.rundruf.localization.review;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.WrongState;
import org.rundruf.localization.ReviewState;
import org.springframework.stereotype.Component;

/** Finds the language that somebody wants to work on, and says why that is not possible. */
@Component
class ReviewDesk {
    private static final Set<AnnouncementState> OVER =
            EnumSet.of(AnnouncementState.CANCELLED, AnnouncementState.EXPIRED);
    private static final Set<AnnouncementState> OUT = EnumSet.of(AnnouncementState.SENDING, AnnouncementState.SENT);
    private final ApprovedTogether texts;
    private final Sources sources;

    ReviewDesk(ApprovedTogether texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** @return a language whose text may be replaced */
    Translation changeable(Announcement version, String language) {
        Translation translation = find(version, language);
        if (language.equals(sources.tag(version))) {
            throw new WrongState("'" + language + "' is the language '" + version.id()
                    + "' was written in; store a new version to change it.");
        }
        if (OUT.contains(version.state()) && translation.state() == ReviewState.APPROVED) {
            throw new WrongState("'" + version.id() + "' has gone out in '" + language
                    + "'; store a new version to correct it, so that everybody gets the correction.");
        }
        return translation;
    }

    /** @return a language whose text waits for its approval */
    Translation open(Announcement version, String language) {
        Translation translation = find(version, language);
        if (language.equals(sources.tag(version))) {
            throw new WrongState("'" + language + "' is the language '" + version.id()
                    + "' was written in; it is approved together with the announcement.");
        }
        return switch (translation.state()) {
            case DRAFT, PENDING -> translation;
            case MISSING -> throw new WrongState("There is no text in '" + language + "' yet; fill it first.");
            case OUTDATED ->
                throw new WrongState("The source of the text in '" + language
                        + "' has changed; adapt the text, or fill in the same again if it still holds.");
            case APPROVED -> throw new WrongState("The text in '" + language + "' is approved already.");
        };
    }

    Source source(Announcement version) {
        return sources.of(version)
                .orElseThrow(() -> new WrongState("'" + version.id() + "' has no words in '" + sources.tag(version)
                        + "', so nothing can be translated; store a version that has."));
    }

    /** @return where the language stands */
    Translation find(Announcement version, String language) {
        Map<String, Translation> known = texts.of(version);
        Translation translation = known.get(language);
        if (translation == null) {
            throw new UnknownLanguage("'" + version.id() + "' is not wanted in '" + language + "'. It is wanted in: "
                    + String.join(", ", known.keySet()) + ".");
        }
        if (OVER.contains(version.state())) {
            throw new WrongState(
                    "'" + version.id() + "' is " + version.state().tag() + "; store a new version to go on with it.");
        }
        return translation;
    }
}
