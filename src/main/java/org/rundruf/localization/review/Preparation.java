package org.rundruf.localization.review;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.AnnouncementState;
import org.rundruf.announcement.Document;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.springframework.stereotype.Component;

/** Says for every wanted language of a version where it begins: with its author, a kit, an earlier version or nothing. */
@Component
class Preparation {
    /** Who still reads an announcement that went out longer ago reads what there is. */
    private static final Duration STILL_NEWS = Duration.ofDays(1);

    private final Localizer localizer;
    private final Sources sources;
    private final Carrying carrying;
    private final Inspection inspection;
    private final Clock clock;

    Preparation(Localization room, Sources sources, Carrying carrying, Inspection inspection, Clock clock) {
        this.localizer = room.localizer();
        this.sources = sources;
        this.carrying = carrying;
        this.inspection = inspection;
        this.clock = clock;
    }

    /** @return a row for each wanted language */
    List<Translation> of(Announcement version, Optional<Before> before) {
        Optional<Source> source = sources.of(version);
        Localizations known = localizer.localize(version);
        return localizer.wanted(version.document()).stream()
                .map(tag -> source.map(words -> row(words, known, before, tag))
                        .orElseGet(() -> wordless(version, known, tag)))
                .toList();
    }

    private Translation row(Source source, Localizations known, Optional<Before> before, String tag) {
        Announcement version = source.version();
        Text own = localizer.authorText(version.document(), tag);
        Localized text = known.available().get(tag);
        if (tag.equals(source.language().tag())) {
            return inItsOwnLanguage(source, own);
        }
        Optional<Translation> earlier = before.filter(last -> own.equals(localizer.authorText(document(last), tag)))
                .map(last -> last.translations().get(tag))
                .filter(last -> isTakenOver(last, own, source));
        if (earlier.isPresent()) {
            return carrying.over(earlier.get(), source);
        } else if (text == null) {
            return Translation.missing(version.key(), tag, source.basis(), waiting(version, known, tag));
        }
        return own.isEmpty() ? Translation.kit(version.key(), tag, source.basis()) : announced(source, own, tag);
    }

    private static Document document(Before before) {
        return before.version().document();
    }

    private static Translation inItsOwnLanguage(Source source, Text own) {
        Announcement version = source.version();
        String tag = source.language().tag();
        return own.isEmpty()
                ? Translation.kit(version.key(), tag, source.basis())
                : Translation.announced(version.key(), tag, null, version.author(), source.basis(), 0);
    }

    private Translation announced(Source source, Text own, String tag) {
        int errors = inspection.errors(source, own, tag);
        Announcement version = source.version();
        return Translation.announced(version.key(), tag, own, version.author(), source.basis(), errors);
    }

    /** What an author took out again is gone, and what only a machine wrote is written anew if its source changed. */
    private boolean isTakenOver(Translation earlier, Text own, Source source) {
        boolean isGone = own.isEmpty() && earlier.hands().withAnnouncement();
        boolean isStale = earlier.isUnreadMachineText() && !carrying.isCurrent(earlier, source);
        return earlier.text() != null && !isGone && !isStale;
    }

    private Translation wordless(Announcement version, Localizations known, String tag) {
        Basis nothing = new Basis(version.key(), "");
        return known.available().containsKey(tag)
                ? Translation.kit(version.key(), tag, nothing)
                : Translation.missing(
                        version.key(),
                        tag,
                        nothing,
                        Progress.waiting(known.missing().get(tag), null));
    }

    private Progress waiting(Announcement version, Localizations known, String tag) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return Progress.waiting(known.missing().get(tag), isStillNews(version, now) ? now : null);
    }

    private static boolean isStillNews(Announcement version, OffsetDateTime now) {
        boolean isOver = version.state() == AnnouncementState.CANCELLED
                || version.state() == AnnouncementState.EXPIRED
                || version.isExpired(now);
        return !isOver && (version.sentAt() == null || version.sentAt().isAfter(now.minus(STILL_NEWS)));
    }

    /** @return true if every wanted language has its row */
    boolean isComplete(Announcement version, Map<String, Translation> rows) {
        return rows.keySet().containsAll(localizer.wanted(version.document()));
    }
}
