package org.rundruf.web.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.Localizer;
import org.rundruf.localization.review.Hands;
import org.rundruf.localization.review.Inspection;
import org.rundruf.localization.review.Progress;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Translations;
import org.springframework.stereotype.Component;

/** All languages of an announcement, for those who fill and approve them. */
@Component
class TranslationLines {
    private final Translations translations;
    private final Inspection inspection;
    private final Localizer localizer;
    private final Languages languages;

    TranslationLines(Translations translations, Inspection inspection, Localizer localizer, Languages languages) {
        this.translations = translations;
        this.inspection = inspection;
        this.localizer = localizer;
        this.languages = languages;
    }

    Map<String, TranslationLine> of(Announcement version, Locale reader) {
        Map<String, Localized> texts = localizer.drafts(version).available();
        Map<String, TranslationLine> lines = new LinkedHashMap<>();
        translations
                .of(version)
                .forEach((tag, translation) ->
                        lines.put(tag, line(version, translation, Optional.ofNullable(texts.get(tag)), reader)));
        return lines;
    }

    private TranslationLine line(
            Announcement version, Translation translation, Optional<Localized> text, Locale reader) {
        Hands hands = translation.hands();
        Progress progress = translation.progress();
        return new TranslationLine(
                languages.find(translation.language()).direction(),
                text.map(words -> words.origin().name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                translation.state().review(),
                translation.state().tag(),
                translation.revision(),
                text.map(TranslationLines::words).orElse(null),
                hands.writer(),
                hands.reviewer(),
                hands.reviewedAt(),
                hands.despite().isEmpty() ? null : hands.despite(),
                progress.reason(),
                progress.due(),
                progress.engine(),
                progress.attempts(),
                progress.characters(),
                inspection.findings(version, translation).stream()
                        .map(finding -> FindingLine.of(finding, reader))
                        .toList(),
                inspection.changes(version, translation));
    }

    private static TranslationLine.Words words(Localized text) {
        return new TranslationLine.Words(
                Isolates.strip(text.title()), Isolates.strip(text.summary()), Isolates.strip(text.body()));
    }
}
