package org.rundruf.localization.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.localization.Languages;
import org.rundruf.localization.machine.EngineFailure;
import org.rundruf.localization.machine.MachineTranslation;
import org.rundruf.localization.machine.Translated;
import org.rundruf.localization.memory.TranslationMemory;
import org.springframework.stereotype.Component;

/** Fills one language: sentence by sentence from the memory, the rest by a machine. */
@Component
class Drafting {
    private final TranslationMemory memory;
    private final MachineTranslation machine;
    private final Announcements announcements;
    private final Sources sources;
    private final Languages languages;
    private final Drafts drafts;

    Drafting(
            TranslationMemory memory,
            MachineTranslation machine,
            Announcements announcements,
            Sources sources,
            Languages languages,
            Drafts drafts) {
        this.memory = memory;
        this.machine = machine;
        this.announcements = announcements;
        this.sources = sources;
        this.languages = languages;
        this.drafts = drafts;
    }

    /** @return the language with its text, or still missing with the reason */
    Translation draft(Translation claimed) {
        Announcement version = announcements.version(claimed.version());
        return sources.of(version)
                .map(source -> draft(claimed, source))
                .orElseGet(() -> Drafts.unfilled(claimed, "its source has no words"));
    }

    private Translation draft(Translation claimed, Source source) {
        List<String> sentences = source.segments().sentences();
        String from = source.language().tag();
        Map<String, String> known = new HashMap<>(memory.find(sentences, from, claimed.language()));
        List<String> unknown = sentences.stream()
                .distinct()
                .filter(sentence -> !known.containsKey(sentence))
                .toList();
        if (unknown.isEmpty()) {
            return drafts.remembered(claimed, source, source.segments().in(known));
        }
        return machine.configured()
                ? asked(claimed, source, known, unknown)
                : Drafts.unfilled(claimed, "no translation engine is configured");
    }

    private Translation asked(Translation claimed, Source source, Map<String, String> known, List<String> unknown) {
        try {
            Translated translated = machine.translate(
                    unknown, source.language(), languages.find(claimed.language()), source.literals());
            for (int i = 0; i < unknown.size(); i++) {
                known.put(unknown.get(i), translated.segments().get(i));
            }
            return drafts.written(claimed, source, source.segments().in(known), translated);
        } catch (EngineFailure failure) {
            return drafts.failed(claimed, source, failure);
        }
    }
}
