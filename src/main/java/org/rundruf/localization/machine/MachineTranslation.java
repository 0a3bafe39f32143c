package org.rundruf.localization.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.rundruf.localization.Language;

/** Translates by the configured engines, in their order; what must not change is protected and verified. */
public class MachineTranslation {
    private final List<TranslationEngine> engines;
    private final Protection protection;
    private final Calls calls;
    private final Pauses pauses;
    private final Charges charges;
    private final Duration total;

    MachineTranslation(
            List<TranslationEngine> engines,
            Protection protection,
            Calls calls,
            Pauses pauses,
            Charges charges,
            Duration total) {
        this.engines = List.copyOf(engines);
        this.protection = protection;
        this.calls = calls;
        this.pauses = pauses;
        this.charges = charges;
        this.total = total;
    }

    /** @return false if no engine is configured: then nothing leaves this machine */
    public boolean configured() {
        return !engines.isEmpty();
    }

    /**
     * Takes no longer than {@code rundruf.translation.total}.
     *
     * @param segments sentences as {@code Segments} cuts them
     * @param protectedTexts literal values that have to come back unchanged, such as those of the facts
     * @return as many translations, in the same order
     * @throws EngineFailure why no engine translated them; with the reason that gives most hope if there are several
     */
    public List<String> translate(
            List<String> segments, Language source, Language target, Collection<String> protectedTexts)
            throws EngineFailure {
        List<ProtectedSegment> guarded = segments.stream()
                .map(segment -> protection.protect(segment, target.tag(), protectedTexts))
                .toList();
        List<String> marked = guarded.stream()
                .filter(ProtectedSegment::hasWords)
                .map(ProtectedSegment::marked)
                .toList();
        return marked.isEmpty()
                ? restored(guarded, List.of())
                : firstAnswer(guarded, new Task(marked, source.tag(), target.tag()));
    }

    private List<String> firstAnswer(List<ProtectedSegment> guarded, Task task) throws EngineFailure {
        Failures failures = new Failures();
        long end = System.nanoTime() + total.toNanos();
        for (int i = 0; i < engines.size(); i++) {
            TranslationEngine engine = engines.get(i);
            // one that hangs must not use up the time of the next one
            Duration share = Duration.ofNanos((end - System.nanoTime()) / (engines.size() - i));
            Optional<EngineFailure> pause = pauses.of(engine.name(), task.target());
            if (pause.isPresent()) {
                failures.add(engine.name(), pause.get());
                continue;
            }
            try {
                return restored(guarded, ask(engine, task, share));
            } catch (EngineFailure failure) {
                failures.add(engine.name(), failure);
                charges.failed(engine.name(), task.target(), failure);
                pauses.note(engine.name(), task.target(), failure);
            }
        }
        throw failures.summary();
    }

    private List<String> ask(TranslationEngine engine, Task task, Duration time) throws EngineFailure {
        charges.sent(engine.name(), task.target(), task.segments());
        List<String> answers =
                calls.within(time, () -> engine.translate(task.segments(), task.source(), task.target()));
        if (answers.size() != task.segments().size()) {
            throw Nonsense.failure(
                    "has " + answers.size() + " texts for " + task.segments().size());
        }
        return answers;
    }

    private static List<String> restored(List<ProtectedSegment> guarded, List<String> answers) throws EngineFailure {
        Iterator<String> next = answers.iterator();
        List<String> translations = new ArrayList<>();
        for (ProtectedSegment segment : guarded) {
            translations.add(segment.hasWords() ? segment.restore(next.next()) : segment.withoutWords());
        }
        return translations;
    }

    private record Task(List<String> segments, String source, String target) {}
}
