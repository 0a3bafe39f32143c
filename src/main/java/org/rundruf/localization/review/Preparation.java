package org.rundruf.localization.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Localization;
import org.rundruf.localization.Localizations;
import org.rundruf.localization.Localizer;
import org.springframework.stereotype.Component;

/** Says for every wanted language of a version where it begins: with its author, a kit, an earlier version or nothing. */
@Component
class Preparation {
    private final Localizer localizer;
    private final Sources sources;
    private final Carrying carrying;
    private final Inspection inspection;
    private final NextAttempt nextAttempt;

    Preparation(Localization room, Sources sources, Carrying carrying, Inspection inspection, NextAttempt nextAttempt) {
        this.localizer = room.localizer();
        this.sources = sources;
        this.carrying = carrying;
        this.inspection = inspection;
        this.nextAttempt = nextAttempt;
    }

    /** @return a row for each wanted language */
    List<Translation> of(Announcement version, Optional<Before> before) {
        Optional<Source> source = sources.of(version);
        Localizations known = localizer.localize(version);
        int revision = before.map(Before::nextRevision).orElse(0);
        return localizer.wanted(version.document()).stream()
                .map(tag -> source.map(words -> row(words, known, before, tag))
                        .orElseGet(() -> wordless(version, known, tag)))
                .map(row -> row.from(revision))
                .toList();
    }

    private Translation row(Source source, Localizations known, Optional<Before> before, String tag) {
        Text own = localizer.authorText(source.version().document(), tag);
        if (tag.equals(source.language().tag())) {
            return inItsOwnLanguage(source, own);
        }
        return before.filter(
                        last -> own.equals(localizer.authorText(last.version().document(), tag)))
                .map(last -> last.translations().get(tag))
                .filter(earlier -> carrying.isTakenOver(earlier, own, source))
                .map(earlier -> carrying.over(earlier, source))
                .orElseGet(() -> fresh(source, known, own, tag));
    }

    private static Translation inItsOwnLanguage(Source source, Text own) {
        Announcement version = source.version();
        String tag = source.language().tag();
        return own.isEmpty()
                ? Translation.kit(version.key(), tag, source.basis())
                : Translation.announced(version.key(), tag, null, version.author(), source.basis(), 0);
    }

    private Translation fresh(Source source, Localizations known, Text own, String tag) {
        Announcement version = source.version();
        if (!known.available().containsKey(tag)) {
            Progress waiting = Progress.waiting(known.missing().get(tag), nextAttempt.first(version));
            return Translation.missing(version.key(), tag, source.basis(), waiting);
        }
        return own.isEmpty()
                ? Translation.kit(version.key(), tag, source.basis())
                : Translation.announced(
                        version.key(), tag, own, version.author(), source.basis(), errors(source, own, tag));
    }

    /** An alert's languages are one authority's, whom nobody here can correct: no finding keeps its warning from people. */
    private int errors(Source source, Text own, String tag) {
        boolean isAlert = source.version().document().source() != null;
        return isAlert ? 0 : inspection.contradictions(source, own, tag);
    }

    private static Translation wordless(Announcement version, Localizations known, String tag) {
        Basis nothing = new Basis(version.key(), "");
        return known.available().containsKey(tag)
                ? Translation.kit(version.key(), tag, nothing)
                : Translation.missing(
                        version.key(),
                        tag,
                        nothing,
                        Progress.waiting(known.missing().get(tag), null));
    }

    /** @return true if every wanted language has its row */
    boolean isComplete(Announcement version, Map<String, Translation> rows) {
        return rows.keySet().containsAll(localizer.wanted(version.document()));
    }
}
