package org.rundruf.web.office.compose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Document;
import org.rundruf.localization.Language;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.web.office.MessagePreviews;
import org.springframework.stereotype.Component;

/** What is being written, in its languages; each is rendered once somebody looks at it, and not again until it changes. */
@Component
class Trials {
    private static final Duration LOOKED_AT = Duration.ofMinutes(10);

    private final Localizer localizer;
    private final MessagePreviews previews;
    private final Clock clock;
    private final ZoneId zone;
    private final Cache<String, Texts> texts =
            Caffeine.newBuilder().maximumSize(100).expireAfterAccess(LOOKED_AT).build();
    private final Cache<Look, MessagePreviews.Preview> looks =
            Caffeine.newBuilder().maximumSize(300).expireAfterAccess(LOOKED_AT).build();

    Trials(Localizer localizer, MessagePreviews previews, Clock clock, ZoneId zone) {
        this.localizer = localizer;
        this.previews = previews;
        this.clock = clock;
        this.zone = zone;
    }

    /** @param writer who writes it: nobody else gets to see it */
    Texts of(Document document, String writer) {
        String token = UUID.nameUUIDFromBytes((writer + "\n" + document).getBytes(StandardCharsets.UTF_8))
                .toString();
        return texts.get(token, key -> localized(key, document, writer));
    }

    /** @return what {@link #of} gave that token for, unless it was long ago or for somebody else */
    Optional<Texts> find(String token, String writer) {
        return Optional.ofNullable(texts.getIfPresent(token))
                .filter(found -> found.announcement().author().equals(writer));
    }

    MessagePreviews.Preview preview(Texts trial, String language) {
        return looks.get(
                new Look(trial.token(), language),
                key -> previews.of(trial.announcement(), trial.text(language), trial.others(language)));
    }

    private Texts localized(String token, Document document, String writer) {
        Announcement trial =
                new Announcement(0, 1, AnnouncementState.DRAFT, document, writer, OffsetDateTime.now(clock), null);
        return new Texts(token, trial, localizer.localize(document, Year.now(clock.withZone(zone))));
    }

    /**
     * @param token names it in addresses of pictures
     * @param announcement stored nowhere
     * @param texts its texts
     */
    record Texts(String token, Announcement announcement, Localizations texts) {

        Map<String, Localized> available() {
            return texts.available();
        }

        /** @param language one of those that are available */
        Localized text(String language) {
            return texts.available().get(language);
        }

        List<Language> others(String language) {
            return texts.others(text(language).language());
        }
    }

    private record Look(String token, String language) {}
}
