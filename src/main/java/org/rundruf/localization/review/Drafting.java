package org.rundruf.localization.review;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rundruf.announcement.Announcement;
import org.rundruf.announcement.Announcements;
import org.rundruf.announcement.Text;
import org.rundruf.localization.Languages;
import org.rundruf.localization.Localized.Origin;
import org.rundruf.localization.ReviewState;
import org.rundruf.localization.machine.EngineFailure;
import org.rundruf.localization.machine.MachineTranslation;
import org.rundruf.localization.memory.TranslationMemory;
import org.springframework.stereotype.Component;

/** Fills one language: sentence by sentence from the memory, the rest by a machine. */
@Component
class Drafting {
    private static final String NO_ENGINE = "no translation engine is configured";
    private final TranslationMemory memory;
    private final MachineTranslation machine;
    private final Announcements announcements;
    private final Sources sources;
    private final Languages languages;
    private final Inspection inspection;
    private final NextAttempt nextAttempt;
    private final ReviewSettings settings;

    Drafting(
            TranslationMemory memory,
            MachineTranslation machine,
            Announcements announcements,
            Sources sources,
            Languages languages,
            Inspection inspection,
            NextAttempt nextAttempt,
            ReviewSettings settings) {
        this.memory = memory;
        this.machine = machine;
        this.announcements = announcements;
        this.sources = sources;
        this.languages = languages;
        this.inspection = inspection;
        this.nextAttempt = nextAttempt;
        this.settings = settings;
    }

    /** @return the language with its text, or still missing with the reason */
    Translation draft(Translation claimed) {
        Announcement version = announcements.version(claimed.version());
        return sources.of(version)
                .map(source -> draft(claimed, source))
                .orElseGet(() -> claimed.with(claimed.progress().failed("its source has no words", 0, null)));
    }

    private Translation draft(Translation claimed, Source source) {
        SegmentedText segments = source.segments();
        String from = source.language().tag();
        Map<String, String> known = new HashMap<>(memory.find(segments.sentences(), from, claimed.language()));
        List<String> unknown = segments.sentences().stream()
                .distinct()
                .filter(sentence -> !known.containsKey(sentence))
                .toList();
        if (unknown.isEmpty()) {
            return remembered(claimed, source, segments.in(known));
        }
        return asked(claimed, source, segments, known, unknown);
    }

    private Translation asked(
            Translation claimed,
            Source source,
            SegmentedText segments,
            Map<String, String> known,
            List<String> unknown) {
        if (!machine.configured()) {
            return claimed.with(claimed.progress().failed(NO_ENGINE, 0, null));
        }
        int sent =
                unknown.stream().mapToInt(s -> s.codePointCount(0, s.length())).sum();
        try {
            List<String> translated =
                    machine.translate(unknown, source.language(), languages.find(claimed.language()), literals(source));
            for (int i = 0; i < unknown.size(); i++) {
                known.put(unknown.get(i), translated.get(i));
            }
            return machineText(claimed, source, segments.in(known), sent);
        } catch (EngineFailure e) {
            return failed(claimed, source, e, sent);
        }
    }

    private Translation remembered(Translation claimed, Source source, Text text) {
        int errors = inspection.errors(source, text, claimed.language());
        ReviewState state = settings.trustMemory() && errors == 0 ? ReviewState.APPROVED : ReviewState.PENDING;
        return claimed.drafted(
                state, Origin.MEMORY, text, errors, claimed.progress().written(null, 0));
    }

    private Translation machineText(Translation claimed, Source source, Text text, int sent) {
        int errors = inspection.errors(source, text, claimed.language());
        return claimed.drafted(
                ReviewState.DRAFT,
                Origin.MACHINE,
                text,
                errors,
                claimed.progress().written("machine", sent));
    }

    private Translation failed(Translation claimed, Source source, EngineFailure failure, int sent) {
        Duration asked = failure.retryAfter().orElse(Duration.ZERO);
        var next = nextAttempt.after(source.version(), claimed.progress().attempts(), asked);
        return claimed.with(claimed.progress().failed(failure.getMessage(), sent, next));
    }

    /** What reads the same in every language. */
    private static Collection<String> literals(Source source) {
        return Stream.concat(
                        Stream.of("place", "phone", "url", "email").flatMap(name -> source.facts().text(name).stream()),
                        source.words().facts().stream()
                                .filter(fact -> fact.href() != null)
                                .map(fact -> fact.value()))
                .distinct()
                .toList();
    }
}
