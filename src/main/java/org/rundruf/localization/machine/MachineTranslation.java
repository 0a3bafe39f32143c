package org.rundruf.localization.machine;

import java.time.Duration;
import java.util.Collection;
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
     * @return as many translations, in the same order, and which engine they are from
     * @throws EngineFailure why no engine translated them; with the reason that gives most hope if there are several
     */
    public Translated translate(
            List<String> segments, Language source, Language target, Collection<String> protectedTexts)
            throws EngineFailure {
        List<ProtectedSegment> guarded = segments.stream()
                .map(segment -> protection.protect(segment, target.tag(), protectedTexts))
                .toList();
        Task task = Task.of(guarded, source, target);
        return task.marked().isEmpty() ? new Translated(task.restored(List.of()), null, 0) : firstAnswer(task);
    }

    private Translated firstAnswer(Task task) throws EngineFailure {
        Failures failures = new Failures(task.characters());
        long end = System.nanoTime() + total.toNanos();
        for (int i = 0; i < engines.size(); i++) {
            TranslationEngine engine = engines.get(i);
            // one that hangs must not use up the time of the next one
            Duration share = Duration.ofNanos((end - System.nanoTime()) / (engines.size() - i));
            Optional<EngineFailure> pause = pauses.of(engine.name(), task.target());
            if (pause.isPresent()) {
                failures.paused(engine.name(), pause.get());
                continue;
            }
            try {
                List<String> segments = task.restored(ask(engine, task, share));
                pauses.answered(engine.name());
                return new Translated(segments, engine.name(), failures.taken() + task.characters());
            } catch (EngineFailure failure) {
                failures.add(engine.name(), failure);
                charges.failed(engine.name(), task.target(), failure);
                pauses.note(engine.name(), task.target(), failure);
            }
        }
        throw failures.summary();
    }

    private List<String> ask(TranslationEngine engine, Task task, Duration time) throws EngineFailure {
        charges.sent(engine.name(), task.target(), task.characters());
        List<String> answers = calls.within(time, () -> engine.translate(task.marked(), task.source(), task.target()));
        if (answers.size() != task.marked().size()) {
            throw Nonsense.failure(
                    "has " + answers.size() + " texts for " + task.marked().size());
        }
        return answers;
    }
}
