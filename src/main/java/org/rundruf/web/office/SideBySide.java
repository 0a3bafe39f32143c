package org.rundruf.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Isolates;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized;
import org.rundruf.localization.checks.Finding;
import org.rundruf.localization.checks.FindingMessages;
import org.rundruf.localization.review.Inspection;
import org.rundruf.localization.review.Translation;
import org.rundruf.localization.review.Translations;
import org.springframework.stereotype.Component;

/** A translation beside its source, with what the checks say. */
@Component
class SideBySide {
    private final Translations translations;
    private final Inspection inspection;
    private final Languages languages;

    SideBySide(Translations translations, Inspection inspection, Languages languages) {
        this.translations = translations;
        this.inspection = inspection;
        this.languages = languages;
    }

    /** @param texts those that there are */
    Optional<Reading> of(Announcement announcement, Map<String, Localized> texts, String tag, Locale reader) {
        return Optional.ofNullable(translations.of(announcement).get(tag))
                .map(translation -> reading(announcement, texts, translation, reader));
    }

    private Reading reading(
            Announcement announcement, Map<String, Localized> texts, Translation translation, Locale reader) {
        List<Note> notes = inspection.findings(announcement, translation).stream()
                .map(finding -> Note.of(finding, reader))
                .toList();
        return new Reading(
                translation.state().tag(),
                translation.origin() == null
                        ? null
                        : translation.origin().name().toLowerCase(Locale.ROOT),
                translation.revision(),
                translation.hands().writer(),
                translation.hands().reviewer(),
                passage(texts.get(announcement.document().language())),
                passage(texts.get(translation.language())),
                languages.find(translation.language()).direction(),
                notes,
                notes.stream().noneMatch(note -> note.severity().equals("error")));
    }

    private static Passage passage(Localized text) {
        return text == null
                ? null
                : new Passage(
                        text.language().tag(),
                        text.language().name(),
                        text.language().direction(),
                        Isolates.toHtml(text.title()),
                        Isolates.toHtml(text.summary()),
                        Isolates.toHtmlBody(text.body()));
    }

    /**
     * @param state missing, draft, pending, approved or outdated
     * @param origin author, kit, memory or machine; null if there is no text
     * @param revision what somebody approves is the one that they have read
     * @param isSound whether nothing stands in the way of its approval
     */
    record Reading(
            String state,
            String origin,
            int revision,
            String writer,
            String reviewer,
            Passage source,
            Passage own,
            String direction,
            List<Note> notes,
            boolean isSound) {}

    /** @param title, summary, body HTML with isolates */
    record Passage(String tag, String language, String direction, String title, String summary, String body) {}

    /** @param severity error, warning or hint */
    record Note(String severity, String rule, String part, String message, boolean isArguable) {
        static Note of(Finding finding, Locale reader) {
            return new Note(
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.rule(),
                    finding.part(),
                    FindingMessages.of(finding, reader),
                    finding.isArguable());
        }
    }
}
