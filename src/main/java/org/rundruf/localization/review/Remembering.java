package org.rundruf.localization.review;

import org.rundruf.announcement.Announcement;
import org.rundruf.localization.Languages;
import org.rundruf.localization.memory.TranslationMemory;
import org.springframework.stereotype.Component;

/** Puts what people approved into the translation memory. */
@Component
class Remembering {
    private final TranslationMemory memory;
    private final Sources sources;
    private final Languages languages;

    Remembering(TranslationMemory memory, Sources sources, Languages languages) {
        this.memory = memory;
        this.sources = sources;
        this.languages = languages;
    }

    /** @param approved a text that somebody approved; of the source text itself there is nothing to remember */
    void remember(Announcement version, Translation approved) {
        sources.of(version).filter(source -> approved.text() != null).ifPresent(source -> remember(source, approved));
    }

    private void remember(Source source, Translation approved) {
        SegmentedText translation = SegmentedText.of(approved.text(), languages.find(approved.language()));
        memory.remember(
                source.segments().beside(translation),
                source.language().tag(),
                approved.language(),
                approved.hands().reviewer());
    }
}
